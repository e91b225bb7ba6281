/** MRR@10, recall@1, recall@10 and the share of falsely confident answers, per class. */
export async function measure(queries, search) {
  const rows = new Map();
  const failures = [];
  for (const query of queries) {
    const found = await search(query.text);
    const row = rows.get(query.class) ?? { count: 0, mrr: 0, first: 0, ten: 0, wrong: 0 };
    rows.set(query.class, row);
    row.count += 1;
    if (query.right.length === 0) {
      if (found.length > 0) row.wrong += 1;
      if (found.length > 0) failures.push({ ...query, found });
      continue;
    }
    const place = found.slice(0, 10).findIndex((id) => query.right.includes(id));
    if (place === 0) row.first += 1;
    else failures.push({ ...query, found });
    if (place >= 0) {
      row.ten += 1;
      row.mrr += 1 / (place + 1);
    }
  }
  for (const row of rows.values()) for (const key of ["mrr", "first", "ten", "wrong"]) row[key] /= row.count;
  return { rows, failures };
}
