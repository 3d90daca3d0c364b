package engineroom.book.chart;

import engineroom.docker.EngineRelease;
import engineroom.docker.RemovalDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The engine's life on one axis of time: the lines of the package, and below them the names that
 * are registered, a point for each release. What a release has holds until the next one. Beside the
 * names of the releases falls a line for those that the main line had left.
 */
final class LifeChart {

  private static final double WIDTH = 640;
  private static final double LEFT = 52;
  private static final double RIGHT = 600;
  private static final double PANEL = 150;
  private static final double GAP = 44;
  private static final double FIRST_TOP = 30;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private final List<EngineRelease> releases;
  private final List<RemovalDay> removal;
  private final LocalDate from;
  private final LocalDate to;
  private final Svg svg = new Svg(WIDTH);

  LifeChart(List<EngineRelease> releases, List<RemovalDay> removal) {
    this.releases = releases;
    this.removal = removal;
    LocalDate first = releases.getFirst().date();
    LocalDate last = releases.getLast().date();
    from = first.withDayOfMonth(1).withMonth(quarter(first));
    to = last.withDayOfMonth(1).plusMonths(1);
  }

  private static int quarter(LocalDate day) {
    return (day.getMonthValue() - 1) / 3 * 3 + 1;
  }

  /** The chart. */
  String draw(String alternative) {
    double bottom = FIRST_TOP + PANEL;
    AxisScale lines = scale(EngineRelease::lines, bottom);
    drawPanel("Lines of the package", lines, EngineRelease::lines);
    bottom += GAP + PANEL;
    AxisScale names = scale(EngineRelease::jobs, bottom);
    drawPanel("Registered names", names, EngineRelease::jobs);
    drawRemoval(names);
    drawTime(bottom);
    return svg.height(bottom + 44).toXml(alternative);
  }

  private AxisScale scale(ToIntFunction<EngineRelease> value, double bottom) {
    int most = releases.stream().mapToInt(value).max().orElse(1);
    return AxisScale.over(0, most, false, bottom, bottom - PANEL + 14);
  }

  private double x(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(from, day)
            / Math.max(1, ChronoUnit.DAYS.between(from, to));
    return LEFT + share * (RIGHT - LEFT);
  }

  private void drawPanel(String title, AxisScale scale, ToIntFunction<EngineRelease> value) {
    svg.text("what", 0, scale.start() - PANEL - 4, "start", title);
    for (double tick : scale.ticks()) {
      svg.line("grid", LEFT, scale.at(tick), RIGHT, scale.at(tick));
      svg.text(
          "tick", LEFT - 8, scale.at(tick) + 4, "end", String.format(Locale.ROOT, "%,.0f", tick));
    }
    svg.line("axis", LEFT, scale.start(), RIGHT, scale.start());
    drawSteps(scale, value);
    for (EngineRelease one : releases) {
      double y = scale.at(value.applyAsInt(one));
      svg.path("point by-port line-0", PointShape.CIRCLE.at(x(one.date()), y));
    }
    drawNumbers(scale, value);
  }

  private void drawSteps(AxisScale scale, ToIntFunction<EngineRelease> value) {
    StringBuilder path = begin(releases.getFirst().date(), scale.start());
    for (EngineRelease one : releases) {
      step(path, one.date(), scale.at(value.applyAsInt(one)));
    }
    svg.path("line by-port", path.toString());
  }

  /** Numbers the first release, the last one, and each that differs much from the one before. */
  private void drawNumbers(AxisScale scale, ToIntFunction<EngineRelease> value) {
    int before = 0;
    for (EngineRelease one : releases) {
      int now = value.applyAsInt(one);
      boolean end = one == releases.getFirst() || one == releases.getLast();
      if (end || Math.abs(now - before) > scale.to() / 10) {
        double y = scale.at(now) + (now < before ? 18 : -9);
        svg.text("who", x(one.date()) - 4, y, "end", one.release());
      }
      before = now;
    }
  }

  private void drawRemoval(AxisScale scale) {
    if (removal.isEmpty()) {
      return;
    }
    RemovalDay first = removal.getFirst();
    StringBuilder path = begin(first.day(), scale.at(first.left() + first.names().size()));
    removal.forEach(one -> step(path, one.day(), scale.at(one.left())));
    svg.path("line line-1", path.toString());
    svg.text("who", x(first.day()) - 8, scale.at(scale.to() / 4), "end", "the main line");
  }

  private StringBuilder begin(LocalDate day, double y) {
    return new StringBuilder("M" + Svg.number(x(day)) + " " + Svg.number(y));
  }

  /** What was holds until this day. */
  private void step(StringBuilder path, LocalDate day, double y) {
    path.append(" H").append(Svg.number(x(day))).append(" V").append(Svg.number(y));
  }

  private void drawTime(double bottom) {
    for (LocalDate day = from; !day.isAfter(to); day = day.plusMonths(3)) {
      svg.line("axis", x(day), bottom, x(day), bottom + 5);
      svg.text("tick", x(day), bottom + 20, "middle", MONTH.format(day));
      if (day.getMonthValue() == 1 || day.equals(from)) {
        svg.text("tick", x(day), bottom + 36, "middle", String.valueOf(day.getYear()));
      }
    }
  }
}
