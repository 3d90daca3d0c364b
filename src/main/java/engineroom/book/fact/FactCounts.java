package engineroom.book.fact;

import engineroom.docker.ApiRoute;
import engineroom.docker.Departure;
import engineroom.docker.DockerFacts;
import engineroom.docker.EngineLife;
import engineroom.docker.EngineName;
import engineroom.docker.EngineRelease;
import engineroom.docker.JobCall;
import engineroom.docker.JobInstaller;
import engineroom.docker.JobTraffic;
import engineroom.docker.JobTraffic.Tie;
import engineroom.docker.RegisteredJob;
import engineroom.docker.RemovalDay;
import engineroom.files.Mistake;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that chapters tell, each counted from the facts and known by a name. */
public final class FactCounts {

  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Counts. */
  public FactCounts(DockerFacts facts) {
    if (!facts.jobs().isEmpty()) {
      countJobs(facts);
      countCalls(facts);
      countRoutes(facts);
    }
    countImports(facts);
    countFields(facts);
    countReleases(facts);
    countLife(facts);
  }

  /**
   * A number in digits.
   *
   * @throws Mistake where no number has that name; its message says which have
   */
  public String digits(String name) {
    return String.valueOf(number(name));
  }

  /**
   * A number up to twelve as a word.
   *
   * @throws Mistake where no number has that name, or it is greater
   */
  public String words(String name) {
    int number = number(name);
    if (number >= WORDS.size()) {
      throw new Mistake(
          "fact '" + name + "' is " + number + ": only numbers up to twelve are told in words");
    }
    return WORDS.get(number);
  }

  private int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new Mistake(
          numbers.isEmpty()
              ? "there is no fact '" + name + "': the folder of facts has none"
              : "there is no fact '"
                  + name
                  + "': write one of "
                  + String.join(", ", numbers.keySet()));
    }
    return number;
  }

  private void countJobs(DockerFacts facts) {
    numbers.put("jobs", facts.jobs().size());
    numbers.put("installers", facts.installers().size());
    numbers.put("modules-with-jobs", modules(facts));
    numbers.put("jobs-without-network", facts.jobs().size() - jobs(facts, "bridge.InitDriver"));
    for (String what : List.of("counted", "taken", "ignored")) {
      numbers.put(
          "arguments-" + what,
          (int) facts.jobs().stream().filter(job -> job.arguments().equals(what)).count());
    }
    numbers.put(
        "keys-not-read", facts.jobs().stream().mapToInt(job -> job.setButNotRead().size()).sum());
    numbers.put(
        "keys-not-set", facts.jobs().stream().mapToInt(job -> job.readButNotSet().size()).sum());
    facts.installers().stream()
        .collect(Collectors.groupingBy(JobInstaller::goroutine, Collectors.counting()))
        .forEach((goroutine, count) -> numbers.put("installers-on-" + goroutine, count.intValue()));
    facts
        .installers()
        .forEach(
            installer -> numbers.put("jobs-of-" + installer.name(), jobs(facts, installer.name())));
  }

  private static int modules(DockerFacts facts) {
    return (int) facts.jobs().stream().map(RegisteredJob::module).distinct().count();
  }

  /** How many jobs an installer registers. */
  static int jobs(DockerFacts facts, String installer) {
    return (int) facts.jobs().stream().filter(job -> job.installer().equals(installer)).count();
  }

  private void countCalls(DockerFacts facts) {
    Set<String> called =
        facts.calls().stream()
            .map(JobCall::job)
            .filter(job -> job != null)
            .collect(Collectors.toSet());
    Set<String> registered =
        facts.jobs().stream().map(RegisteredJob::name).collect(Collectors.toSet());
    JobTraffic traffic = new JobTraffic(facts);
    numbers.put("calls", facts.calls().size());
    numbers.put("calls-by-name", (int) facts.calls().stream().filter(c -> c.job() != null).count());
    numbers.put("jobs-called", called.size());
    numbers.put("jobs-not-called", minus(registered, called));
    numbers.put("calls-of-nothing", minus(called, registered));
    numbers.put("calls-within", traffic.calls(Tie.SAME));
    numbers.put("calls-to-imported", traffic.calls(Tie.IMPORTED));
    numbers.put("calls-to-strangers", traffic.calls(Tie.UNKNOWN) + traffic.calls(Tie.FORBIDDEN));
    numbers.put("calls-against-imports", traffic.calls(Tie.FORBIDDEN));
    facts.calls().stream()
        .collect(Collectors.groupingBy(JobCall::module, Collectors.counting()))
        .forEach((module, count) -> numbers.put("calls-of-" + module, count.intValue()));
    traffic
        .lanes()
        .forEach(lane -> numbers.put("calls-" + lane.from() + "-" + lane.to(), lane.calls()));
  }

  private static int minus(Set<String> all, Set<String> others) {
    return (int) all.stream().filter(one -> !others.contains(one)).count();
  }

  private void countRoutes(DockerFacts facts) {
    Set<String> reached =
        facts.routes().stream().flatMap(route -> route.jobs().stream()).collect(Collectors.toSet());
    numbers.put("routes", facts.routes().size());
    numbers.put(
        "routes-without-a-job",
        (int) facts.routes().stream().filter(route -> route.jobs().isEmpty()).count());
    numbers.put(
        "routes-through-the-door",
        (int) facts.routes().stream().filter(ApiRoute::throughTheDoor).count());
    numbers.put("jobs-over-http", reached.size());
    numbers.put("jobs-not-over-http", facts.jobs().size() - reached.size());
  }

  private void countImports(DockerFacts facts) {
    if (facts.filesWithEngine().isEmpty()) {
      return;
    }
    numbers.put("folders-with-engine", facts.filesWithEngine().size());
    numbers.put(
        "files-with-engine",
        facts.filesWithEngine().values().stream().mapToInt(Integer::intValue).sum());
  }

  private void countReleases(DockerFacts facts) {
    if (facts.releases().isEmpty()) {
      return;
    }
    numbers.put("releases", facts.releases().size());
    for (EngineRelease one : facts.releases()) {
      numbers.put("jobs-in-" + one.release(), one.jobs());
      numbers.put("lines-in-" + one.release(), one.lines());
    }
  }

  private void countLife(DockerFacts facts) {
    EngineLife life = facts.life();
    List<RemovalDay> removal = life.removal();
    if (removal.isEmpty()) {
      return;
    }
    LocalDate begin = removal.getFirst().day();
    LocalDate end = removal.getLast().day();
    numbers.put("names-ever", life.names().size());
    numbers.put(
        "names-gone-before", (int) life.names().stream().filter(one -> one.left() == null).count());
    numbers.put("removal-days", removal.size());
    numbers.put("removal-span", (int) ChronoUnit.DAYS.between(begin, end) + 1);
    List<Departure> departures =
        life.names().stream().map(EngineName::left).filter(Objects::nonNull).toList();
    numbers.put(
        "removers", distinct(departures.stream().map(departure -> departure.by().author())));
    numbers.put("removal-merges", distinct(departures.stream().map(Departure::merge)));
    numbers.put("turns", life.turns().size());
    facts.releases().stream()
        .filter(one -> !one.date().isBefore(begin))
        .forEach(one -> numbers.put("left-at-" + one.release(), life.leftAfter(one.date())));
  }

  private static int distinct(Stream<String> texts) {
    return (int) texts.distinct().count();
  }

  private void countFields(DockerFacts facts) {
    if (facts.fields().isEmpty()) {
      return;
    }
    numbers.put("fields", facts.fields().size() + 1); // and the lock
    for (String how : List.of("all", "some", "none")) {
      numbers.put(
          "fields-locked-" + how,
          (int) facts.fields().stream().filter(field -> field.locked().equals(how)).count());
    }
    numbers.put(
        "fields-never-read",
        (int) facts.fields().stream().filter(f -> f.touches("read").findAny().isEmpty()).count());
  }
}
