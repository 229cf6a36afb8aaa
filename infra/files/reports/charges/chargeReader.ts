import type { ChargeSubject, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import type { Marketplace } from '#domain/values/marketplace';
import { chargeDecimal, volumeUnit } from '#infra/files/reports/charges/chargeFormats';
import { headerKey, type ReportColumn } from '#infra/files/reports/columns';
import type { ReportRow, RowReader } from '#infra/files/reports/readRows';
import type { Report } from '#infra/files/sellerCentral/finding';
import { type Format, readCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { ChargeLine } from '#services/ports/reportRows';

/** How one of the reports of money is read: the charges of each row, none where it tells of none. */
export type ChargeReader<Field extends string> = RowReader<Field, readonly ChargeLine[]>;

/** A row without the quirks of these reports, under Amazon's own headers. */
export interface PlainRow<Field extends string> extends ReportRow<Field> {
  /** The header of the column that the row has, as Amazon writes it. */
  header(field: Field): string;
}

/** A reader of plain rows: the charges that each tells of, `undefined` where it cannot be read. */
export function chargeRowReader<Field extends string>(
  columns: readonly ReportColumn<Field>[],
  chargesIn: (row: PlainRow<Field>, report: Report) => readonly ChargeLine[] | undefined,
): ChargeReader<Field> {
  const plainRow = plainRows(columns);
  return { columns, read: (row, report) => chargesIn(plainRow(row), report) };
}

/** `--` stands for nothing, and some exports put apostrophes around a center, or spell a header otherwise. */
function plainRows<Field extends string>(
  columns: readonly ReportColumn<Field>[],
): (row: ReportRow<Field>) => PlainRow<Field> {
  const headers = columns.flatMap(({ header, also = [] }) => [header, ...also]);
  const amazons = new Map(headers.map((header) => [headerKey(header), header]));
  for (const header of headers) amazons.set(header, header);
  return (row) => ({
    cell(field) {
      const cell = row.cell(field);
      return cell && { ...cell, text: plainText(cell.text) };
    },
    header(field) {
      const written = row.cell(field)?.name ?? field;
      return amazons.get(written) ?? amazons.get(headerKey(written)) ?? field;
    },
  });
}

const plainText = (text: string): string => (text === '--' ? '' : (/^'(.*)'$/.exec(text)?.[1] ?? text));

export interface ReportedFields<Field extends string> {
  readonly numbers?: readonly Field[];
  readonly texts?: readonly Field[];
  readonly volumeUnit?: Field;
}

/** What a row says that its amount came from, by Amazon's headers; numbers as plain decimals. */
export function readReportedFields<Field extends string>(
  { cell, header }: PlainRow<Field>,
  { numbers = [], texts = [], volumeUnit: unit }: ReportedFields<Field>,
  report: Report,
): ReportedCharge['reported'] {
  const readFields = (fields: readonly Field[], format: Format<string>) =>
    fields.flatMap((field) => {
      const value = readCell(cell(field), format, report);
      return value === undefined ? [] : [[header(field), value] as const];
    });
  return Object.fromEntries([
    ...readFields(numbers, chargeDecimal),
    ...readFields(unit === undefined ? [] : [unit], volumeUnit),
    ...readFields(texts, textUpTo(300)),
  ]);
}

const subjectFormats = {
  msku: textUpTo(255),
  fnsku: textUpTo(40),
  asin: textUpTo(40),
  fulfillmentCenter: textUpTo(64),
  shipmentConfirmationId: textUpTo(64),
  amazonOrderId: textUpTo(64),
} as const satisfies { readonly [Name in keyof ChargeSubject]?: Format<string> };
type SubjectField = keyof typeof subjectFormats;

/** What a charge is for, from the columns that the report has of it. */
export function readSubject<Field extends string>(
  { cell }: ReportRow<Field>,
  fields: readonly (Field & SubjectField)[],
  report: Report,
): ChargeSubject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = readCell(cell(field), subjectFormats[field], report);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

export const countryField = (country: Marketplace | undefined): Pick<ReportedCharge, 'country'> =>
  country === undefined ? {} : { country };
