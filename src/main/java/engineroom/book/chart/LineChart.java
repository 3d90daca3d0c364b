package engineroom.book.chart;

import engineroom.book.measure.Measurement;
import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line for each series over the sizes that were measured, one step from each to the next. */
final class LineChart {

  private static final double WIDTH = 640;
  private static final double TOP = 12;
  private static final double BOTTOM = 290;
  private static final double LEFT = 74;
  private static final double LETTER = 7.3;
  private static final double LABEL_HEIGHT = 16;

  private final String over;
  private final List<Integer> sizes;
  private final Map<String, List<ChartFigure>> series = new LinkedHashMap<>();
  private final double right;
  private final AxisScale scale;
  private final Svg svg = new Svg(WIDTH);

  LineChart(List<ChartFigure> data, String over, boolean logarithmic) {
    this.over = over;
    data.forEach(d -> series.computeIfAbsent(name(d), label -> new ArrayList<>()).add(d));
    sizes = data.stream().map(this::size).distinct().sorted().toList();
    right = WIDTH - 24 - LETTER * series.keySet().stream().mapToInt(String::length).max().orElse(0);
    double least = data.stream().mapToDouble(d -> d.measurement().nanos()).min().orElse(1);
    double greatest = data.stream().mapToDouble(d -> d.measurement().high()).max().orElse(1);
    scale = AxisScale.over(least, greatest, logarithmic, BOTTOM, TOP);
  }

  private static String name(ChartFigure datum) {
    return datum.label() + ", " + datum.party().label();
  }

  private int size(ChartFigure datum) {
    String size = datum.subject().parameter(over);
    if (!size.matches("\\d{1,9}")) {
      throw new Mistake(
          over + " of " + datum.subject() + " is no whole number: chart it otherwise");
    }
    return Integer.parseInt(size);
  }

  private double x(ChartFigure datum) {
    int steps = Math.max(1, sizes.size() - 1);
    return LEFT + 24 + sizes.indexOf(size(datum)) * (right - LEFT - 36) / steps;
  }

  private double y(ChartFigure datum) {
    return scale.at(datum.measurement().nanos());
  }

  /** The chart. */
  String draw(String alternative) {
    drawGrid();
    int number = 0;
    for (List<ChartFigure> one : series.values()) {
      one.sort(Comparator.comparing(this::size));
      drawSeries(one, number++);
    }
    drawNames();
    return svg.height(BOTTOM + 48).toXml(alternative);
  }

  private void drawGrid() {
    for (double tick : scale.ticks()) {
      svg.line("grid", LEFT, scale.at(tick), right, scale.at(tick));
      svg.text("tick", LEFT - 8, scale.at(tick) + 4, "end", MeasuredDimension.TIME.tick(tick));
    }
    svg.line("axis", LEFT, BOTTOM, right, BOTTOM);
    series.values().stream()
        .flatMap(List::stream)
        .map(datum -> new Mark(x(datum), size(datum)))
        .distinct()
        .forEach(m -> svg.text("tick", m.x(), BOTTOM + 18, "middle", "%,d".formatted(m.size())));
    svg.text("who", (LEFT + right) / 2, BOTTOM + 38, "middle", over);
  }

  private record Mark(double x, int size) {}

  private void drawSeries(List<ChartFigure> one, int number) {
    String style = BarChart.style(one.getFirst().party()) + " line-" + number;
    StringBuilder path = new StringBuilder();
    for (ChartFigure datum : one) {
      path.append(path.isEmpty() ? "M" : " L")
          .append(Svg.number(x(datum)))
          .append(' ')
          .append(Svg.number(y(datum)));
    }
    svg.path("line " + style, path.toString());
    for (ChartFigure datum : one) {
      drawError(datum);
      svg.path("point " + style, PointShape.of(number).at(x(datum), y(datum)));
    }
  }

  private void drawError(ChartFigure datum) {
    Measurement measurement = datum.measurement();
    double low = scale.at(measurement.low());
    double high = scale.at(measurement.high());
    if (low - high > 9) { // a shorter one hides behind its point
      svg.line("error", x(datum), low, x(datum), high);
      svg.line("error", x(datum) - 4, low, x(datum) + 4, low);
      svg.line("error", x(datum) - 4, high, x(datum) + 4, high);
    }
  }

  /** At the end of each line its name; names that would touch are moved apart. */
  private void drawNames() {
    List<List<ChartFigure>> byHeight = new ArrayList<>(series.values());
    byHeight.sort(Comparator.comparing(one -> y(one.getLast())));
    double[] places = new double[byHeight.size()];
    double lowest = BOTTOM - 2;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(y(byHeight.get(i).getLast()) + 4, lowest);
      lowest = places[i] - LABEL_HEIGHT;
    }
    for (int i = 0; i < places.length; i++) {
      svg.text("who", right + 12, places[i], "start", name(byHeight.get(i).getLast()));
    }
  }
}
