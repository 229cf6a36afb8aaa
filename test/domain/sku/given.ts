import { decide } from '#domain/sku/decide';
import { evolve, initialSku } from '#domain/sku/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialSku, evolve, decide });
