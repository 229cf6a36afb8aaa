import { sellerId } from '#bench/stockLog';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { aggregates } from '#services/aggregates';
import { factReader } from '#services/engine/log/factReader';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';

/** `node bench/recomputeOnce.ts PLACE MONTH`: recomputes a month and prints the most memory that it took, in MiB. */
const [place = '', month = ''] = process.argv.slice(2);
const store = openSqliteStore(place);
const readModels = openReadModels(place);
await recomputeFees({ store, readModels, readFact: factReader(aggregates) }, { sellerId, month });
readModels.close();
store.close();
console.log(Math.round(process.resourceUsage().maxRSS / 2 ** 10));
