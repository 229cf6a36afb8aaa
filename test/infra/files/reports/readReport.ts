import { type RowReader, readRows } from '#infra/files/reports/readRows';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { ReportFindings } from '#services/ports/reportFindings';

/** All of a small report. */
export async function readAll<Field extends string, Value>(path: string, reader: RowReader<Field, Value>) {
  const report = await recogniseReport(path);
  if (report === undefined) throw new Error('no report');
  const findings = new ReportFindings();
  const lines: Value[] = [];
  for await (const line of readRows(path, report, reader, findings)) lines.push(line);
  return { lines, findings, report };
}
