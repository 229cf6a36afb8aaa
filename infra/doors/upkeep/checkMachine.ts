import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { problemOf } from '#infra/doors/problems/problemOf';
import { type Check, doubtfulCheck, failedCheck, passedCheck } from '#infra/doors/upkeep/check';
import { readSettings } from '#infra/main/settings';

/** Node, the data directory, its disk and its settings. */
export const checkMachine = (directory: string): readonly Check[] => [
  passedCheck('Node', process.versions.node),
  ...(existsSync(directory)
    ? [checkDirectory(directory), checkDisk(directory), checkSettings(directory)]
    : [
        doubtfulCheck(
          'data directory',
          `${directory} does not exist yet`,
          'it is made by the first command that opens it',
        ),
      ]),
];

function checkDirectory(directory: string): Check {
  try {
    accessSync(directory, constants.R_OK | constants.W_OK);
    return passedCheck('data directory', directory);
  } catch {
    return failedCheck(
      'data directory',
      `${directory} cannot be written`,
      'unavailable',
      'look at its permissions and owner',
    );
  }
}

/** Below this a busy day, or a rebuild beside the live read models, may fill the disk. */
const enoughMegabytes = 512;

function checkDisk(directory: string): Check {
  const { bavail, bsize } = statfsSync(directory);
  const megabytes = Math.floor((bavail * bsize) / 1_048_576);
  return megabytes >= enoughMegabytes
    ? passedCheck('disk', `${megabytes} MiB free`)
    : doubtfulCheck('disk', `${megabytes} MiB free`, 'make space: a full disk refuses every command');
}

function checkSettings(directory: string): Check {
  try {
    const { sellerId, marketplace, shipFrom } = readSettings(directory);
    const summary = `seller ${sellerId}, marketplace ${marketplace}`;
    return shipFrom === undefined
      ? doubtfulCheck(
          'settings',
          `${summary}, no ship-from`,
          'say where your goods are: `lading settings ship-from <address.json>`',
        )
      : passedCheck('settings', summary);
  } catch (error) {
    const { title, advice, kind } = problemOf(error);
    return failedCheck('settings', title, kind, advice);
  }
}
