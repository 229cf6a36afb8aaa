import type { PlanRefusal } from '#domain/inbound/plan/commands';
import type { ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import type { ImportDifference } from '#services/importing/sellerCentral/importDifference';
import type { WorkflowRefusal } from '#services/inbound/workflow/workflow';
import type { Finding } from '#services/ports/finding';
import type { TextEncoding } from '#services/ports/textEncoding';

/** The result of an import. Nothing is stored of a file with a problem. */
export type ImportOutcome =
  | {
      readonly outcome: 'imported' | 'already-imported';
      readonly kind: 'manifest' | 'pack-list' | 'shipment-download';
      /** The plan or shipment that it became, or belongs to. */
      readonly category: 'plan' | 'shipment';
      readonly id: string;
      readonly summary: string;
      readonly warnings: readonly Finding[];
      /** In which a text was read; a workbook has none. */
      readonly encoding?: TextEncoding;
    }
  | {
      readonly outcome: 'bad-file';
      readonly problems: readonly Finding[];
      readonly warnings: readonly Finding[];
    }
  | ({
      readonly outcome: 'refused';
      readonly warnings: readonly Finding[];
    } & ImportRefusal);

/** Why the plan or shipment refused the import, or why the file belongs to none. */
export type ImportRefusal =
  | {
      readonly category: 'plan';
      readonly refusal: PlanRefusal | WorkflowRefusal | CommandRefusal | FileRefusal;
    }
  | {
      readonly category: 'shipment';
      readonly refusal: ShipmentRefusal | CommandRefusal | ImportDifference;
    };

/**
 * Why a file that can be read has no place here: a manifest without a ship-from, a pack list of no plan or of several,
 * a file imported otherwise.
 */
export type FileRefusal =
  | { readonly reason: 'ship-from-needed' }
  | { readonly reason: 'no-packing-group-fits'; readonly plans: readonly string[] }
  | { readonly reason: 'several-packing-groups-fit'; readonly plans: readonly string[] }
  | ImportDifference;
