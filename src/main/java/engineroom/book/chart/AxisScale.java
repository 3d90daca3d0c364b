package engineroom.book.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands on an axis: linear from zero, or logarithmic from a power of ten.
 *
 * @param from the least value
 * @param to the greatest value
 * @param logarithmic true if each step is a multiple of the last
 * @param start where the axis begins in the drawing
 * @param end where it ends
 */
record AxisScale(double from, double to, boolean logarithmic, double start, double end) {

  private static final int WANTED_TICKS = 5;

  /** A scale on which all of these can be shown. */
  static AxisScale over(
      double least, double greatest, boolean logarithmic, double start, double end) {
    double top = greatest > 0 ? greatest : 1;
    if (!logarithmic) {
      return new AxisScale(0, top, false, start, end);
    }
    double bottom = Math.max(least, top / 1e9);
    double from = Math.pow(10, Math.floor(Math.log10(bottom)));
    return new AxisScale(from, Math.max(top, from * 10), true, start, end);
  }

  /** Where a value stands; one that is off the axis stands at its end. */
  double at(double value) {
    double inside = Math.clamp(value, from, to);
    double share = logarithmic ? Math.log(inside / from) / Math.log(to / from) : inside / to;
    return start + share * (end - start);
  }

  /** The values to mark: round ones. */
  List<Double> ticks() {
    return logarithmic ? powers() : steps();
  }

  private List<Double> powers() {
    List<Double> powers = new ArrayList<>();
    for (double power = from; power <= to * 1.0001; power *= 10) {
      powers.add(power);
    }
    return powers;
  }

  private List<Double> steps() {
    double rough = to / WANTED_TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = rough / power > 5 ? 10 * power : rough / power > 2 ? 5 * power : 2 * power;
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i * step <= to * 1.0001; i++) {
      steps.add(i * step);
    }
    return steps;
  }
}
