import { describe, expect, it } from 'vitest';
import { createdPlan } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

const writers = 50;
const rounds = 40;

describe('writers who have all seen the same revision', () => {
  it('have one winner, and the others are told where the plan is now', async () => {
    const server = await TestServer.start();
    const at = `/plans/${await createdPlan(server)}/rename-inbound-plan`;
    let losers = 0;
    for (let revision = 0; revision < rounds; revision += 1) {
      const answers = await Promise.all(
        [...Array(writers).keys()].map((writer) =>
          server.post(at, { name: `Round ${revision} of ${writer}` }, { 'if-match': `"${revision}"` }),
        ),
      );
      const refused = answers.filter(({ status }) => status === 409);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(refused).toHaveLength(writers - 1);
      losers += refused.length;
      for (const { body } of refused) {
        expect(body).toMatchObject({
          type: '/problems/revision-moved',
          details: { expected: String(revision), actual: String(revision + 1) },
        });
      }
    }
    expect(losers).toBe(rounds * (writers - 1));
    console.log(`${writers} writers, ${rounds} rounds: one winner each, ${losers} told the actual revision`);
  });
});
