package org.caiqiao.exchange.jobs;

import java.util.List;

import org.caiqiao.exchange.rows.Finding;
import org.caiqiao.exchange.rows.Understood;
import org.caiqiao.table.TableLine;

/**
 * A row with all that was found out about it.
 *
 * @param draft what it was understood to be; of no use where it is faulty
 * @param understood the same by fields
 * @param <D> the kind of thing the row is about
 */
record CheckedRow<D>(TableLine line, D draft, Verdict verdict, List<Finding> findings, List<Understood> understood) {
}
