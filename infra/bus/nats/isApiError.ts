import { NatsError } from 'nats';

/** JetStream's numbers of the errors that mean something to us. */
const codes = {
  'stream-not-found': 10059,
  'message-too-large': 10054,
  'wrong-last-sequence': 10071,
} as const;

export const isApiError = (error: unknown, what: keyof typeof codes): error is NatsError =>
  error instanceof NatsError && error.api_error?.err_code === codes[what];
