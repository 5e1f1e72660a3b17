// Findings speak for the theme that gathers them. Pure: runs in Node for the tests.
{
  'use strict';

  /** How much the best findings of a theme add to its page, and its page to each of them. */
  const FINDINGS = 0.3;
  const THEME = 0.1;
  /** So many findings speak for a theme. */
  const SPEAKERS = 2;

  /** A question that several findings of a theme answer is one that the theme's page answers, and the other way round.
   *  @param {Scores} scores is changed
   *  @param {Int32Array} headOf of each section: for a finding the section that opens its theme's page, else -1 */
  const lift = ({ score, share, enough }, headOf) => {
    const first = new Float32Array(score.length);
    const second = new Float32Array(score.length);
    for (let at = 0; at < score.length; at++) {
      const head = headOf[at];
      if (head < 0 || score[at] === 0) continue;
      if (score[at] > first[head]) { second[head] = first[head]; first[head] = score[at]; }
      else if (score[at] > second[head]) second[head] = score[at];
    }
    for (let at = 0; at < score.length; at++) if (headOf[at] >= 0 && score[at] > 0) score[at] += THEME * score[headOf[at]];
    for (let head = 0; head < score.length; head++) {
      if (first[head] === 0 || score[head] === 0) continue;
      score[head] += FINDINGS * (first[head] + second[head]) / SPEAKERS;
      // a little more, for a share is kept in fewer digits than it is compared in
      share[head] = Math.max(share[head], enough * 1.000_001);
    }
  };

  inspiratieboek.add('themes', Object.freeze({ lift }));
}
