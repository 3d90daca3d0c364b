package engineroom.book.chart;

import engineroom.book.measure.Measurement;
import engineroom.book.measure.Party;
import engineroom.book.measure.Subject;

/**
 * One figure of a chart.
 *
 * @param label what its chapter calls it
 * @param subject what was measured
 * @param party by whom
 * @param measurement what came of it
 */
record Datum(String label, Subject subject, Party party, Measurement measurement) {}
