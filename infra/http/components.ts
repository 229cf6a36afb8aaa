import { z } from 'zod';
import { Caused, HistoryLine } from '#infra/http/answers/audited';
import { ListedPlan, PlanDocument } from '#infra/http/answers/plan';
import { Fact, PlanFact, ShipmentFact } from '#infra/http/answers/recorded';
import { ListedShipment, ShipmentDocument } from '#infra/http/answers/shipment';
import { StockLevel } from '#infra/http/answers/stock';
import { ProblemDocument } from '#infra/http/httpProblem';

/** What the OpenAPI document says once and refers to. */
export const components = new z.core.$ZodRegistry<{ id?: string | undefined }>();
for (const [id, schema] of Object.entries({
  Problem: ProblemDocument,
  PlanFact,
  ShipmentFact,
  Fact,
  Plan: PlanDocument,
  ListedPlan,
  Shipment: ShipmentDocument,
  ListedShipment,
  HistoryLine,
  Consequence: Caused,
  StockLevel,
})) {
  components.add(schema, { id });
}
