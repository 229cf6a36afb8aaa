import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { table } from '#infra/doors/cli/table';
import { skus as query } from '#services/catalog/skus';

export const skus = cliCommand({
  name: 'skus',
  summary: 'List the SKUs of the seller, by MSKU',
  inputs: {
    text: argument('[text]', 'only SKUs with this in MSKU, FNSKU, ASIN or title', z.string().optional()),
  },
  async run(session, { text }) {
    const { sellerId } = session;
    const found = await query(await session.openSettled(), defined({ sellerId, text }));
    session.terminal.answer({ skus: found }, () =>
      found.length === 0
        ? 'no SKUs'
        : table(found, [
            { head: 'SKU', of: ({ msku }) => msku },
            { head: 'FNSKU', of: ({ ids }) => ids.fnsku },
            { head: 'ASIN', of: ({ ids }) => ids.asin },
            { head: 'title', of: ({ ids }) => ids.title },
            {
              head: 'listed in',
              of: ({ listings }) => listings.map(({ marketplace }) => marketplace).join(', '),
            },
            { head: 'measured', of: ({ measurements }) => measurements.length, right: true },
          ]),
    );
  },
  examples: ['skus', 'skus mug'],
});
