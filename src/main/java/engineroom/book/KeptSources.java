package engineroom.book;

import engineroom.book.article.Article;
import engineroom.book.evidence.RecordedRun;
import engineroom.book.evidence.TestReports;
import engineroom.book.fact.FactCounts;
import engineroom.book.material.BookMaterial;
import engineroom.book.measure.Benchmarks;
import engineroom.book.measure.Measurements;
import engineroom.book.mutant.RecordedMutants;
import engineroom.book.mutant.SourceDigests;
import engineroom.book.reach.Reach;
import engineroom.book.record.BookRecords;
import engineroom.book.small.SmallEngines;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaReader;
import engineroom.book.steps.StepsScripts;
import engineroom.book.upstream.OriginalCoverage;
import engineroom.book.upstream.UpstreamTables;
import engineroom.docker.DockerFacts;
import engineroom.docker.GoFacts;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything beside the chapters that a book was built from: read again where it changed. */
final class KeptSources {

  private final KeptValue<JavaIndex> port = new KeptValue<>();
  private final KeptValue<JavaIndex> named = new KeptValue<>();
  private final KeptValue<JavaIndex> tests = new KeptValue<>();
  private final KeptValue<JavaIndex> examples = new KeptValue<>();
  private final KeptValue<GoFacts> go = new KeptValue<>();
  private final KeptValue<Measurements> measurements = new KeptValue<>();
  private final KeptValue<RecordedMutants> mutants = new KeptValue<>();
  private final KeptValue<DockerFacts> docker = new KeptValue<>();
  private final KeptValue<Article> article = new KeptValue<>();
  private final KeptValue<OriginalCoverage> coverage = new KeptValue<>();
  private final KeptValue<BookRecords> records = new KeptValue<>();
  private final KeptValue<StepsScripts> scripts = new KeptValue<>();
  private final KeptValue<SmallEngines> engines = new KeptValue<>();
  private @Nullable UpstreamTables upstream;
  private List<Object> upstreamParts = List.of();
  private final KeptValue<List<RecordedRun>> runs = new KeptValue<>();
  private final KeptValue<Reach> reach = new KeptValue<>();
  private @Nullable TestReports reports;
  private @Nullable Project project;
  private @Nullable FactCounts counts;
  private @Nullable DockerFacts counted;
  private final Map<String, String> drawn = new HashMap<>();
  private final Map<String, String> printed = new HashMap<>();
  private @Nullable ClassLoader classes;

  /** The project's files, of which those that have changed are read again. */
  Project project(Path folder) {
    project = project == null ? new Project(folder) : new Project(folder, project);
    return project;
  }

  /** All that a book is made of beside its chapters. */
  BookMaterial material(BookSources sources, Project project, Problems problems) {
    JavaReader reader = new JavaReader(project, problems);
    GoFacts go = go(sources.facts(), problems);
    DockerFacts docker = docker(sources.factsFolder(), project, problems);
    JavaIndex port = index(this.port, reader, problems, sources.port());
    JavaIndex tests = index(this.tests, reader, problems, sources.tests());
    TestReports reports = reports(sources, problems);
    RecordedMutants mutants = mutants(sources, project, problems);
    return new BookMaterial(
        go,
        docker,
        counts(docker),
        port,
        index(named, reader, problems, sources.port(), sources.model()),
        tests,
        reports,
        reach.of(
            List.of(sources.reports(), sources.classes().resolve("engineroom/engine")),
            problems,
            () -> Reach.read(sources.reports(), sources.classes())),
        index(examples, reader, problems, sources.examples()),
        measurements(sources, reader, project, problems),
        mutants,
        article(sources.article(), problems),
        upstream(sources.upstream(), go, tests, reports, problems),
        records(sources.results(), mutants, problems),
        scripts.of(
            List.of(sources.scripts()),
            problems,
            () -> StepsScripts.read(sources.scripts(), project, problems)),
        engines.of(
            List.of(sources.smallEngines(), sources.port()),
            problems,
            () -> SmallEngines.read(sources.smallEngines(), port, project)));
  }

  private static JavaIndex index(
      KeptValue<JavaIndex> kept, JavaReader reader, Problems problems, Path... folders) {
    return kept.of(List.of(folders), problems, () -> new JavaIndex(reader.read(folders)));
  }

  private GoFacts go(Path facts, Problems problems) {
    return go.of(List.of(facts), problems, () -> FactsReader.readFiles(facts));
  }

  private DockerFacts docker(Path folder, Project project, Problems problems) {
    return docker.of(
        List.of(folder), problems, () -> new FactsReader(folder, project, problems).read());
  }

  /** What is counted in some facts. */
  private FactCounts counts(DockerFacts facts) {
    if (counts == null || facts != counted) {
      counts = new FactCounts(facts);
      counted = facts;
    }
    return counts;
  }

  /** What is known of the original's tests, made of other things that are kept. */
  private UpstreamTables upstream(
      Path coverage, GoFacts go, JavaIndex tests, TestReports reports, Problems problems) {
    OriginalCoverage covered =
        this.coverage.of(List.of(coverage), problems, () -> OriginalCoverage.read(coverage));
    List<Object> parts = List.of(covered, go, tests, reports);
    if (upstream == null || !parts.equals(upstreamParts)) {
      upstream = new UpstreamTables(go, covered, tests, reports);
      upstreamParts = parts;
    }
    return upstream;
  }

  private BookRecords records(Path results, RecordedMutants mutants, Problems problems) {
    return records.of(List.of(results), problems, () -> BookRecords.read(results, mutants));
  }

  private Article article(Path json, Problems problems) {
    return article.of(List.of(json), problems, () -> Article.read(json));
  }

  /** What the tests tell: the runs are kept, what they have run is compared each time. */
  private TestReports reports(BookSources sources, Problems problems) {
    List<RecordedRun> recorded =
        runs.of(List.of(sources.reports()), problems, () -> TestReports.runs(sources.reports()));
    TestReports now = TestReports.of(recorded, sources.project());
    reports = reports != null && now.equals(reports) ? reports : now;
    return reports;
  }

  private Measurements measurements(
      BookSources sources, JavaReader reader, Project project, Problems problems) {
    List<Path> places =
        List.of(sources.benchmarks(), sources.results(), sources.bench(), sources.original());
    return measurements.of(
        places,
        problems,
        () ->
            Measurements.read(
                new Benchmarks(new JavaIndex(reader.read(sources.benchmarks()))),
                sources.results(),
                sources.bench(),
                sources.original(),
                project,
                problems));
  }

  /** Which mutants were noticed, and whether that is of the sources that are there now. */
  private RecordedMutants mutants(BookSources sources, Project project, Problems problems) {
    return mutants.of(
        List.of(sources.mutants(), sources.port(), sources.tests()),
        problems,
        () ->
            RecordedMutants.read(
                sources.mutants(), new SourceDigests(sources.project()), project, problems));
  }

  /** Figures that were drawn. */
  Map<String, String> drawn() {
    return drawn;
  }

  /** What examples printed, as long as their classes are the same. */
  Map<String, String> printed(ClassLoader now) {
    if (now != classes) {
      printed.clear();
      classes = now;
    }
    return printed;
  }
}
