package engineroom.book.fact;

import static engineroom.book.fact.FactTable.code;
import static engineroom.book.fact.FactTable.link;
import static engineroom.book.fact.FactTable.prose;
import static engineroom.book.fact.FactTable.text;
import static java.util.Map.entry;

import engineroom.docker.ApiRoute;
import engineroom.docker.Departure;
import engineroom.docker.DockerFacts;
import engineroom.docker.EngineCommit;
import engineroom.docker.EngineField;
import engineroom.docker.EngineName;
import engineroom.docker.GoFacts;
import engineroom.docker.JobInstaller;
import engineroom.docker.JobTraffic;
import engineroom.docker.RegisteredJob;
import engineroom.docker.RemovalDay;
import engineroom.docker.SourceLine;
import engineroom.docker.StartupStep;
import engineroom.docker.TurningPoint;
import engineroom.files.Mistake;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The tables that chapters show, each made from the facts and known by a name. */
public final class FactTables {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final DockerFacts facts;
  private final GoFacts go;
  private final Map<String, Supplier<FactTable>> tables =
      Map.ofEntries(
          entry("installers", this::installers),
          entry("jobs", this::jobs),
          entry("traffic", this::traffic),
          entry("keys", this::keys),
          entry("routes", this::routes),
          entry("startup", this::startup),
          entry("timeline", this::timeline),
          entry("fields", this::fields),
          entry("turns", this::turns),
          entry("removal", this::removal),
          entry("names", this::names));

  /** Tables of facts, with links to docker's files. */
  public FactTables(DockerFacts facts, GoFacts go) {
    this.facts = facts;
    this.go = go;
  }

  /**
   * A table.
   *
   * @throws Mistake where there is none of that name; its message says which are
   */
  public Element table(String name) {
    Supplier<FactTable> table = tables.get(name);
    if (table == null) {
      throw new Mistake(
          "there is no table of '"
              + name
              + "': write one of "
              + tables.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    FactTable made = table.get();
    if (made.isEmpty()) {
      throw new Mistake("the folder of facts has nothing for a table of '" + name + "'");
    }
    return made.element();
  }

  private FactTable installers() {
    FactTable table = new FactTable("Registers", "Started from", "On", "Jobs");
    for (JobInstaller installer : facts.installers()) {
      table
          .row(code(installer.name()))
          .cell(place(installer.at()))
          .cell(installer.goroutine())
          .number(FactCounts.jobs(facts, installer.name()));
    }
    return table;
  }

  private FactTable jobs() {
    FactTable table = new FactTable("Module", "Jobs", "Their names");
    Map<String, List<RegisteredJob>> modules =
        facts.jobs().stream().collect(Collectors.groupingBy(RegisteredJob::module));
    facts.jobs().stream()
        .map(RegisteredJob::module)
        .distinct()
        .forEach(
            module -> {
              List<RegisteredJob> jobs = Objects.requireNonNull(modules.get(module));
              table.row(code(module)).number(jobs.size()).cell(names(jobs));
            });
    return table;
  }

  private Element names(List<RegisteredJob> jobs) {
    Element names = new Element("span");
    for (RegisteredJob job : jobs) {
      names.appendText(names.childNodeSize() == 0 ? "" : ", ");
      names.appendChild(place(job.at()).empty().appendChild(code(job.name())));
    }
    return names;
  }

  private FactTable traffic() {
    FactTable table = new FactTable("Who calls", "whose jobs", "From lines", "Imports it?");
    List<JobTraffic.Lane> lanes = new JobTraffic(facts).lanes();
    int most = lanes.stream().mapToInt(JobTraffic.Lane::calls).max().orElse(1);
    for (JobTraffic.Lane lane : lanes) {
      table
          .row(code(lane.from()))
          .cell(code(lane.to()))
          .cell(bar(lane.calls(), most))
          .cell(lane.tie().words());
    }
    return table;
  }

  private static Element bar(int number, int most) {
    Element bar = new Element("span").addClass("tally-bar");
    bar.attr("style", "--part:" + Math.round(100.0 * number / most));
    return bar.text(String.valueOf(number));
  }

  private FactTable keys() {
    FactTable table = new FactTable("Job", "Key", "Set", "Read");
    for (RegisteredJob job : facts.jobs()) {
      job.setButNotRead().forEach(key -> key(table, job, key, "by a caller", "by nobody"));
      job.readButNotSet().forEach(key -> key(table, job, key, "by nobody", "by the handler"));
    }
    return table;
  }

  private static void key(FactTable table, RegisteredJob job, String key, String set, String read) {
    table.row(code(job.name())).cell(code(key)).cell(set).cell(read);
  }

  private FactTable routes() {
    FactTable table = new FactTable("Route", "Jobs", "By");
    for (ApiRoute route : facts.routes()) {
      Element shown = place(route.at());
      shown.text(route.method() + " " + (route.path().isEmpty() ? "(any path)" : route.path()));
      table
          .row(shown)
          .cell(code(String.join(", ", route.jobs())))
          .cell(route.jobs().isEmpty() ? "" : route.throughTheDoor() ? "the door" : "hand");
    }
    return table;
  }

  private FactTable startup() {
    FactTable table = new FactTable("What", "Line", "On", "Jobs");
    for (StartupStep step : facts.steps()) {
      if (step.brief()) {
        table
            .row(prose(step.step()))
            .cell(place(step.at()))
            .cell(step.goroutine())
            .number(step.registers());
      }
    }
    return table;
  }

  /** All steps, each in the column of its goroutine; a row has those that nobody orders. */
  private FactTable timeline() {
    List<String> goroutines =
        facts.steps().stream().map(StartupStep::goroutine).distinct().toList();
    List<String> columns = new ArrayList<>(List.of("Row"));
    columns.addAll(goroutines);
    FactTable table = new FactTable(columns.toArray(String[]::new));
    int rows = 0;
    int column = goroutines.size();
    for (StartupStep step : facts.steps()) {
      int wanted = goroutines.indexOf(step.goroutine());
      if (wanted < column) {
        skip(table, goroutines.size() - column);
        rows++;
        table.row(text(String.valueOf(rows)));
        column = 0;
      }
      skip(table, wanted - column);
      table.cell(told(step));
      column = wanted + 1;
    }
    skip(table, goroutines.size() - column);
    return table;
  }

  private static void skip(FactTable table, int cells) {
    for (int i = 0; i < cells; i++) {
      table.cell(text(""));
    }
  }

  private Element told(StartupStep step) {
    Element place = new Element("span").addClass("where").appendChild(place(step.at()));
    return prose(step.step()).appendText(" ").appendChild(place);
  }

  private FactTable fields() {
    FactTable table = new FactTable("Field", "Line", "Written by", "Read by", "Under the lock");
    for (EngineField field : facts.fields()) {
      table
          .row(code(field.name()))
          .cell(String.valueOf(field.line()))
          .cell(touches(field.touches("write")))
          .cell(touches(field.touches("read")))
          .cell(
              switch (field.locked()) {
                case "all" -> "always";
                case "some" -> "in part";
                default -> "never";
              });
    }
    return table;
  }

  private FactTable turns() {
    FactTable table = new FactTable("Day", "Commit", "By", "What it brought", "First in");
    for (TurningPoint turn : facts.life().turns()) {
      table
          .row(day(turn.day()))
          .cell(link(turn.by().title(), turn.by().link()))
          .cell(turn.by().author())
          .cell(prose(turn.what()))
          .cell(turn.release());
    }
    return table;
  }

  private FactTable removal() {
    FactTable table = new FactTable("Day", "Names that went", "Left");
    List<RemovalDay> days = facts.life().removal();
    int most = days.isEmpty() ? 1 : days.getFirst().left() + days.getFirst().names().size();
    for (RemovalDay one : days) {
      Element gone = new Element("span");
      for (EngineName name : one.names()) {
        gone.appendText(gone.childNodeSize() == 0 ? "" : ", ");
        EngineCommit by = Objects.requireNonNull(name.left()).by();
        gone.appendChild(link("", by.link()).appendChild(code(name.name())));
      }
      table
          .row(day(one.day()))
          .cell(gone)
          .cell(one.left() == 0 ? text("0") : bar(one.left(), most));
    }
    return table;
  }

  private FactTable names() {
    FactTable table = new FactTable("Name", "From", "To", "Removed by", "Merged on");
    for (EngineName name : facts.life().names()) {
      Departure left = name.left();
      table.row(code(name.name())).cell(name.first()).cell(name.last());
      table.cell(left == null ? text("") : text(left.by().author()));
      table.cell(left == null ? text("") : day(left.day()));
    }
    return table;
  }

  private static Element day(LocalDate day) {
    String text = DAY.format(day);
    return new Element("time").attr("datetime", day.toString()).addClass("where").text(text);
  }

  private static Element touches(Stream<EngineField.Touch> touches) {
    Element all = new Element("span");
    touches.forEach(
        touch -> {
          Element one = all.appendElement("span").addClass("touch");
          one.appendChild(code(touch.by()));
          one.appendText(" ");
          one.appendElement("span")
              .addClass("where")
              .text(touch.lines().replace('-', '–') + (touch.locked() ? ", locked" : ""));
        });
    return all.childrenSize() == 0 ? text("nobody") : all;
  }

  private Element place(SourceLine place) {
    return link(place.toString(), go.link(place.path(), place.line()));
  }
}
