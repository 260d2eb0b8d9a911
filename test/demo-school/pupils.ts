import type { PupilRecord } from './pupil.ts';
import { bethSaltmarsh } from './pupils/beth-saltmarsh.ts';
import { callumRookwood } from './pupils/callum-rookwood.ts';
import { dominicHartsease } from './pupils/dominic-hartsease.ts';
import { freyaOakhanger } from './pupils/freya-oakhanger.ts';
import { inesCalderwood } from './pupils/ines-calderwood.ts';
import { jagoWinterslow } from './pupils/jago-winterslow.ts';
import { kofiLarkspur } from './pupils/kofi-larkspur.ts';
import { laylaQuillfeather } from './pupils/layla-quillfeather.ts';
import { marthaPenroseVale } from './pupils/martha-penrose-vale.ts';
import { rowanAshdene } from './pupils/rowan-ashdene.ts';
import { samFairweatherElder } from './pupils/sam-fairweather-elder.ts';
import { samFairweatherYounger } from './pupils/sam-fairweather-younger.ts';
import { tillyBrackenbury } from './pupils/tilly-brackenbury.ts';
import { wilfTansley } from './pupils/wilf-tansley.ts';

const records: PupilRecord[] = [
  rowanAshdene,
  tillyBrackenbury,
  samFairweatherElder,
  samFairweatherYounger,
  jagoWinterslow,
  freyaOakhanger,
  kofiLarkspur,
  marthaPenroseVale,
  wilfTansley,
  inesCalderwood,
  dominicHartsease,
  callumRookwood,
  bethSaltmarsh,
  laylaQuillfeather,
];

export const pupils = records.map(({ pupil }) => pupil);

/** @throws when there is no such pupil: callers check addresses against `pupils` first. */
export function recordOf(pupilId: string): PupilRecord {
  const record = records.find(({ pupil }) => pupil.id === pupilId);
  if (record === undefined) throw new Error(`no pupil ${pupilId} in the demo school`);
  return record;
}
