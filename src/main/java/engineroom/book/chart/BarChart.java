package engineroom.book.chart;

import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bar for each figure, with its error; what was measured of one thing stands together. */
final class BarChart {

  private static final double WIDTH = 640;
  private static final double ROW = 21;
  private static final double BAR = 11;
  private static final double TITLE = 22;
  private static final double GAP = 10;
  private static final double LETTER = 7.3;
  private static final double ROOM_FOR_VALUES = 188;
  private static final double AXIS = 30;

  private final MeasuredDimension dimension;
  private final Map<String, List<ChartFigure>> groups = new LinkedHashMap<>();
  private final boolean grouped;
  private final AxisScale scale;
  private final Svg svg = new Svg(WIDTH);
  private double y = 4;

  BarChart(List<ChartFigure> data, MeasuredDimension dimension, boolean logarithmic) {
    this.dimension = dimension;
    data.forEach(
        datum -> groups.computeIfAbsent(datum.label(), label -> new ArrayList<>()).add(datum));
    grouped = data.size() > groups.size();
    double least = data.stream().mapToDouble(d -> dimension.value(d.measurement())).min().orElse(1);
    double greatest =
        data.stream().mapToDouble(d -> dimension.high(d.measurement())).max().orElse(1);
    double start = 16 + LETTER * data.stream().mapToInt(d -> rowName(d).length()).max().orElse(0);
    scale = AxisScale.over(least, greatest, logarithmic, start, WIDTH - ROOM_FOR_VALUES);
  }

  /** The chart. */
  String draw(String alternative) {
    groups.forEach(this::drawGroup);
    for (double tick : scale.ticks()) {
      svg.text("tick", scale.at(tick), y + 14, "middle", dimension.tick(tick));
    }
    return svg.height(y + AXIS).toXml(alternative);
  }

  private void drawGrid(double height) {
    for (double tick : scale.ticks()) {
      svg.line("grid", scale.at(tick), y, scale.at(tick), y + height);
    }
    svg.line("axis", scale.start(), y, scale.start(), y + height);
  }

  private void drawGroup(String label, List<ChartFigure> group) {
    if (grouped) {
      svg.text("what", 0, y + 15, "start", label);
      y += TITLE;
    }
    drawGrid(ROW * group.size());
    group.forEach(this::drawRow);
    y += grouped ? GAP : 0;
  }

  private String rowName(ChartFigure datum) {
    return grouped ? datum.party().label() : datum.label();
  }

  private void drawRow(ChartFigure datum) {
    Measurement measurement = datum.measurement();
    double middle = y + ROW / 2;
    double end = scale.at(dimension.value(measurement));
    String style = "bar " + style(datum.party());
    svg.text("who", scale.start() - 8, middle + 4, "end", rowName(datum));
    svg.rect(style, scale.start(), middle - BAR / 2, Math.max(1, end - scale.start()), BAR);
    double right = Math.max(end, drawError(measurement, middle));
    svg.text("value", right + 8, middle + 4, "start", dimension.text(measurement));
    y += ROW;
  }

  /** Gives the right end of what it drew. */
  private double drawError(Measurement measurement, double middle) {
    double low = scale.at(dimension.low(measurement));
    double high = scale.at(dimension.high(measurement));
    if (high - low < 0.5) {
      return high;
    }
    svg.line("error", low, middle, high, middle);
    svg.line("error", low, middle - 4, low, middle + 4);
    svg.line("error", high, middle - 4, high, middle + 4);
    return high;
  }

  static String style(Implementation party) {
    return "by-" + party.key().replace('.', '-');
  }
}
