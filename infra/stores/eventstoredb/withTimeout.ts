import { Silent } from '#infra/stores/eventstoredb/serverError';

/** @throws Silent when the promise takes longer than so many milliseconds, or for ever */
export function withTimeout<Result>(timeout: number, promise: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Silent(timeout)), timeout);
  return Promise.race([promise, late.promise]).finally(() => clearTimeout(timer));
}
