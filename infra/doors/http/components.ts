import { z } from 'zod';
import { ConsequenceDocument, HistoryLine } from '#infra/doors/http/documents/auditedFact';
import { Fact, PlanFact, ShipmentFact } from '#infra/doors/http/documents/commandResult';
import { ListedPlan, PlanDocument } from '#infra/doors/http/documents/plan';
import { ListedShipment, ShipmentDocument } from '#infra/doors/http/documents/shipment';
import { StockLevel } from '#infra/doors/http/documents/stock';
import { ProblemDocument } from '#infra/doors/http/httpProblem';

/** The schemas that the OpenAPI document defines once and refers to. */
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
  Consequence: ConsequenceDocument,
  StockLevel,
})) {
  components.add(schema, { id });
}
