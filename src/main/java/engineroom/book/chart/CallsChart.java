package engineroom.book.chart;

import engineroom.docker.DockerFacts;
import engineroom.docker.JobTraffic;
import engineroom.docker.JobTraffic.Lane;
import engineroom.docker.RegisteredJob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has whose jobs run: callers at the left, modules with the names of their jobs at the right,
 * and between them a band for each two, with the number of lines that make such a job.
 */
final class CallsChart {

  private static final double WIDTH = 640;
  private static final double CALLER = 120;
  private static final double COUNTS = 24;
  private static final double HANDLER = 330;
  private static final double TOP = 28;
  private static final double GAP = 10;
  private static final double PAD = 8;
  private static final double TITLE = 16;
  private static final double LINE = 15;
  private static final double SLOT = 14;
  private static final double THIN = 1.2;
  private static final double EACH = 0.32;
  private static final int LETTERS = 40;

  private final DockerFacts facts;
  private final List<Lane> lanes;
  private final Svg svg = new Svg(WIDTH);
  private final Map<String, List<String>> modules = new LinkedHashMap<>();
  private final Map<String, Double> arrivals = new HashMap<>();

  CallsChart(DockerFacts facts, JobTraffic traffic) {
    this.facts = facts;
    this.lanes = traffic.lanes();
    facts.jobs().stream()
        .map(RegisteredJob::module)
        .distinct()
        .sorted(Comparator.comparingInt(module -> -received(module)))
        .forEach(module -> modules.put(module, lines(module)));
  }

  private int received(String module) {
    return lanes.stream().filter(one -> one.to().equals(module)).mapToInt(Lane::calls).sum();
  }

  /** The names of a module's jobs, in lines that fit its box. */
  private List<String> lines(String module) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (RegisteredJob job : facts.jobs()) {
      if (job.module().equals(module)) {
        String last = lines.getLast();
        if (last.length() + job.name().length() + 1 > LETTERS) {
          lines.add(job.name());
        } else {
          lines.set(lines.size() - 1, (last + " " + job.name()).strip());
        }
      }
    }
    return lines;
  }

  /** The chart. */
  String draw(String alternative) {
    svg.text("what", 0, TITLE, "start", "Who calls");
    svg.text("what", HANDLER, TITLE, "start", "Whose jobs");
    double bottom = TOP;
    for (Map.Entry<String, List<String>> module : modules.entrySet()) {
      bottom = drawModule(module.getKey(), module.getValue(), bottom) + GAP;
    }
    drawCallers(bottom - GAP);
    return svg.height(bottom).toXml(alternative);
  }

  private double drawModule(String module, List<String> lines, double top) {
    double height = 2 * PAD + TITLE + lines.size() * LINE;
    svg.rect("bar", HANDLER, top, WIDTH - HANDLER, height);
    svg.text("what", HANDLER + PAD, top + PAD + TITLE - LINE / 4, "start", module);
    double y = top + PAD + TITLE;
    for (String line : lines) {
      y += LINE;
      svg.text("who", HANDLER + PAD, y - LINE / 4, "start", line);
    }
    double bands = lanes.stream().filter(one -> one.to().equals(module)).count() * SLOT;
    arrivals.put(module, top + (height - bands) / 2);
    return top + height;
  }

  private void drawCallers(double bottom) {
    List<String> callers = lanes.stream().map(Lane::from).distinct().toList();
    double slots = lanes.size() * SLOT + callers.size() * (TITLE + 2 * PAD);
    double gap = (bottom - TOP - slots) / Math.max(1, callers.size() - 1);
    double top = TOP;
    for (String caller : callers) {
      List<Lane> own = new ArrayList<>(lanes);
      own.removeIf(lane -> !lane.from().equals(caller));
      List<String> order = List.copyOf(modules.keySet());
      own.sort(Comparator.comparingInt(lane -> order.indexOf(lane.to())));
      double height = own.size() * SLOT + TITLE + 2 * PAD;
      svg.rect("bar", 0, top, CALLER, height);
      svg.text("what", PAD, top + PAD + TITLE - LINE / 4, "start", caller);
      double y = top + PAD + TITLE;
      for (Lane lane : own) {
        drawBand(lane, y + SLOT / 2);
        y += SLOT;
      }
      top += height + gap;
    }
  }

  private void drawBand(Lane lane, double y) {
    double end = arrivals.merge(lane.to(), SLOT, Double::sum) - SLOT / 2;
    double half = (THIN + EACH * lane.calls()) / 2;
    double begin = CALLER + COUNTS;
    double middle = (begin + HANDLER) / 2;
    svg.text("value", CALLER + COUNTS - 4, y + 4, "end", String.valueOf(lane.calls()));
    svg.path(
        "band",
        at("M", begin, y - half)
            + at(" C", middle, y - half)
            + at(" ", middle, end - half)
            + at(" ", HANDLER, end - half)
            + at(" L", HANDLER, end + half)
            + at(" C", middle, end + half)
            + at(" ", middle, y + half)
            + at(" ", begin, y + half)
            + " Z");
  }

  private static String at(String command, double x, double y) {
    return command + Svg.number(x) + " " + Svg.number(y);
  }
}
