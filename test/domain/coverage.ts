import { type MessageSchema, messageTypes } from '#test/domain/messageTypes';

/** What walks over an aggregate came by: which of its commands were accepted, and which of its facts recorded. */
export class Coverage {
  readonly #commands: MessageSchema;
  readonly #events: MessageSchema;
  readonly #met = new Set<string>();

  constructor(commands: MessageSchema, events: MessageSchema) {
    this.#commands = commands;
    this.#events = events;
  }

  /** Takes note of a command that was accepted, and of what it recorded. */
  accepted(command: { readonly type: string }, events: readonly { readonly type: string }[]): void {
    for (const { type } of [command, ...events]) this.#met.add(type);
  }

  /** The kinds that no walk came by; a command and a fact never have the same name. */
  missing(): readonly string[] {
    return [...messageTypes(this.#commands), ...messageTypes(this.#events)].filter(
      (type) => !this.#met.has(type),
    );
  }
}
