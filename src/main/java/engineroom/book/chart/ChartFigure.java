package engineroom.book.chart;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;

/**
 * One figure of a chart.
 *
 * @param label what its chapter calls it
 * @param subject what was measured
 * @param party by whom
 * @param measurement what came of it
 */
record ChartFigure(
    String label, BenchmarkCase subject, Implementation party, Measurement measurement) {}
