import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { table } from '#infra/doors/cli/table';
import { find as query } from '#services/audit/find';

export const find = cliCommand({
  name: 'find',
  summary: 'Find plans, shipments and disputes by any id: of a shipment, box, SKU, tracking, charge or case',
  inputs: { id: argument('<id>', 'an id or the beginning of one', z.string().min(1)) },
  async run(session, { id }) {
    const found = query(await session.openSettled(), id);
    session.terminal.answer({ found }, () =>
      found.length === 0
        ? 'nothing has an id that begins so'
        : table(found, [
            { head: 'id', of: ({ identifier }) => identifier },
            { head: 'is', of: ({ kinds }) => kinds.join(', ') },
            { head: 'in', of: ({ streams }) => streams.slice(-3).join(' ') },
            { head: 'of', of: ({ count }) => count, right: true },
          ]),
    );
  },
  examples: ['find 1Z999AA10123456784', 'find FBA17K', 'find MUG-BLUE'],
});
