// The baseline: BM25 (Robertson and Zaragoza, 2009; k1 1.2, b .75) over one text for each entry,
// with the tokenizer of the site for identifiers.

import { termsOf } from "../../templates/assets/search-engine.js";

export class BM25 {
  constructor(documents) {
    this.documents = documents;
    this.postings = new Map();
    this.lengths = documents.map(({ text }, number) => {
      const counts = new Map();
      for (const word of text.split(/\s+/)) for (const term of termsOf(word)) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        if (!this.postings.has(term)) this.postings.set(term, []);
        this.postings.get(term).push([number, count]);
      }
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    });
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  }

  search(query, limit) {
    const scores = new Map();
    for (const term of termsOf(query)) {
      const list = this.postings.get(term) ?? [];
      const idf = Math.log(1 + (this.documents.length - list.length + 0.5) / (list.length + 0.5));
      for (const [number, count] of list) {
        const length = 0.25 + (0.75 * this.lengths[number]) / this.average;
        scores.set(number, (scores.get(number) ?? 0) + (idf * count * 2.2) / (count + 1.2 * length));
      }
    }
    const best = [...scores].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
    return best.slice(0, limit).map(([number]) => this.documents[number].id);
  }
}
