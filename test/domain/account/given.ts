import { decide } from '#domain/account/decide';
import { evolve, initialAccount } from '#domain/account/state';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialAccount, evolve, decide });
