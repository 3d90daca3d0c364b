package engineroom.book.chart;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Machine;
import engineroom.book.measure.Measurements;
import engineroom.book.measure.Profiles;
import engineroom.docker.DockerFacts;
import engineroom.docker.JobTraffic;
import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * Draws what a chapter asks for: {@code bars} and {@code bytes} of some benchmarks, or {@code
 * lines} of benchmarks over one of their parameters, where whoever measured the same stands beside
 * it; {@code life}, the engine from release to release; or {@code calls}, who has whose jobs run.
 */
public final class Charts {

  private final Measurements measurements;
  private final DockerFacts facts;

  /** Charts of measurements, and of docker's own life. */
  public Charts(Measurements measurements, DockerFacts facts) {
    this.measurements = measurements;
    this.facts = facts;
  }

  /**
   * Puts a chart and its table into a figure.
   *
   * @param figure the figure to fill
   * @param kind {@code bars}, {@code bytes}, {@code lines}, {@code life} or {@code calls}
   * @param options {@code of} and {@code alt}; {@code scale=log}; for lines {@code over}
   * @throws Mistake where something is missing or was not measured
   */
  public void fill(Element figure, String kind, Map<String, String> options) {
    String alternative = options.getOrDefault("alt", "");
    if (alternative.isBlank()) {
      throw new Mistake("this chart has no alternative text: add alt=\"...\"");
    }
    if (kind.equals("life")) {
      fillLife(figure, alternative);
      return;
    }
    if (kind.equals("calls")) {
      fillCalls(figure, alternative);
      return;
    }
    boolean logarithmic = options.getOrDefault("scale", "").equals("log");
    String over = options.getOrDefault("over", "");
    List<ChartRequest> wanted = ChartRequest.list(options.getOrDefault("of", ""));
    List<ChartFigure> data = kind.equals("lines") ? over(wanted, over) : each(wanted);
    if (data.isEmpty()) {
      throw new Mistake("this chart shows nothing: add of=\"name: Lookup.hit\"");
    }
    String svg =
        switch (kind) {
          case "bars" -> new BarChart(data, MeasuredDimension.TIME, logarithmic).draw(alternative);
          case "bytes" ->
              new BarChart(data, MeasuredDimension.BYTES, logarithmic).draw(alternative);
          case "lines" -> new LineChart(data, over, logarithmic).draw(alternative);
          default ->
              throw new Mistake(
                  "there is no chart '" + kind + "': write bars, bytes, lines, life or calls");
        };
    draw(figure, svg);
    warnIfProvisional(figure);
    figure.appendChild(DataTable.of(data));
  }

  private void fillLife(Element figure, String alternative) {
    if (facts.releases().isEmpty()) {
      throw new Mistake("this chart shows nothing: the folder of facts has no releases");
    }
    LifeChart chart = new LifeChart(facts.releases(), facts.life().removal());
    draw(figure, chart.draw(alternative));
    figure.appendChild(DataTable.ofReleases(facts.releases()));
  }

  private void fillCalls(Element figure, String alternative) {
    JobTraffic traffic = new JobTraffic(facts);
    if (traffic.lanes().isEmpty()) {
      throw new Mistake("this chart shows nothing: the folder of facts has no calls");
    }
    draw(figure, new CallsChart(facts, traffic).draw(alternative));
    figure.appendChild(DataTable.ofLanes(traffic.lanes()));
  }

  private static void draw(Element figure, String svg) {
    figure.appendElement("div").addClass("canvas").attr("tabindex", "0").append(svg);
  }

  /**
   * Puts a profile into a figure.
   *
   * @param figure the figure to fill
   * @param benchmark as {@code Dispatch.hit(args=2)}
   * @throws Mistake where that was not recorded
   */
  public void profile(Element figure, String benchmark) {
    Profiles profiles = measurements.profiles();
    ProfileTable.fill(
        figure,
        profiles.require(BenchmarkCase.parse(benchmark)),
        Objects.requireNonNull(profiles.machine()));
  }

  /** Where the figures come from. */
  public Element machine() {
    return MachineTable.of(measurements);
  }

  private void warnIfProvisional(Element figure) {
    if (measurements.machine().filter(Machine::provisional).isPresent()) {
      String text = "Provisional figures, " + MachineTable.PROVISIONAL;
      figure.appendElement("p").addClass("provisional").text(text);
    }
  }

  private List<ChartFigure> each(List<ChartRequest> wanted) {
    List<ChartFigure> data = new ArrayList<>();
    for (ChartRequest one : wanted) {
      BenchmarkCase subject = BenchmarkCase.parse(one.benchmark());
      measurements.require(subject, Implementation.PORT);
      for (Implementation party : Implementation.values()) {
        add(data, one.label(), subject, party);
      }
    }
    return data;
  }

  private List<ChartFigure> over(List<ChartRequest> wanted, String parameter) {
    List<ChartFigure> data = new ArrayList<>();
    for (ChartRequest one : wanted) {
      List<BenchmarkCase> sizes =
          measurements.subjects(one.benchmark()).stream()
              .filter(subject -> !subject.parameter(parameter).isEmpty())
              .toList();
      if (sizes.isEmpty()) {
        throw new Mistake(
            "nothing of " + one.benchmark() + " is recorded over '" + parameter + "'");
      }
      for (Implementation party : Implementation.values()) {
        sizes.forEach(subject -> add(data, one.label(), subject, party));
      }
    }
    return data;
  }

  private void add(
      List<ChartFigure> data, String label, BenchmarkCase subject, Implementation party) {
    measurements
        .of(subject, party)
        .ifPresent(found -> data.add(new ChartFigure(label, subject, party, found)));
  }
}
