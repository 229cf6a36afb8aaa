import { decide } from '#domain/catalog/account/decide';
import { evolve, initialAccount } from '#domain/catalog/account/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialAccount, evolve, decide });
