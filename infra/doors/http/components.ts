import { z } from 'zod';
import { Caused, HistoryLine } from '#infra/doors/http/answers/audited';
import { ListedPlan, PlanDocument } from '#infra/doors/http/answers/plan';
import { Fact, PlanFact, ShipmentFact } from '#infra/doors/http/answers/recorded';
import { ListedShipment, ShipmentDocument } from '#infra/doors/http/answers/shipment';
import { StockLevel } from '#infra/doors/http/answers/stock';
import { ProblemDocument } from '#infra/doors/http/httpProblem';

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
