/** One promise in numbers: a figure measured beside its rival in the same run, and the most it may be. */
export type Result = {
  name: string;
  figure: number;
  /** The figure may be at most this, or at least with `orMore`. */
  goal: number;
  orMore?: true;
  /** What the figure is a ratio to, or is made of. */
  rival: string;
};

/** What a file of this folder gives to index.ts. */
export type Bench = () => Result[];

export const isMet = ({ figure, goal, orMore }: Result): boolean => (orMore ? figure >= goal : figure <= goal);

const rounds = 41;
const roundMilliseconds = 12;

/**
 * Time of `ours` over time of `rival`: the median over rounds in each of which both run, in turn, equally long. What else the computer
 * does in a round slows both.
 */
export function timeRatio(ours: () => unknown, rival: () => unknown): { ratio: number; ours: number; rival: number } {
  for (const warmUp of [ours, rival, ours, rival]) microseconds(warmUp, 150);
  const times = Array.from({ length: rounds }, (_, round) => {
    // Who goes first takes turns, so that neither always finds the other's rubbish to be collected.
    if (round % 2 === 0) return [microseconds(ours, roundMilliseconds), microseconds(rival, roundMilliseconds)] as const;
    const second = microseconds(rival, roundMilliseconds);
    return [microseconds(ours, roundMilliseconds), second] as const;
  });
  return {
    ratio: median(times.map(([one, other]) => one / other)),
    ours: median(times.map(([one]) => one)),
    rival: median(times.map(([, other]) => other)),
  };
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Results are kept, so that nothing is left out as unused. */
let kept: unknown;

/** Mean time of one call over `milliseconds`. */
function microseconds(run: () => unknown, milliseconds: number): number {
  let calls = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let call = 0; call < 20; call += 1) kept = run();
    calls += 20;
    elapsed = performance.now() - start;
  }
  if (kept === undefined) throw new Error('a benchmark did nothing');
  return (elapsed * 1000) / calls;
}

export const shown = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));
