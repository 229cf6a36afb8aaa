import { decide } from '#domain/catalog/sku/decide';
import { evolve, initialSku } from '#domain/catalog/sku/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialSku, evolve, decide });
