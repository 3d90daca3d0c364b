package engineroom.book.source;

import engineroom.files.Mistake;
import engineroom.files.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The libraries and plugins that the project is built with, and their versions. */
public final class Pom {

  private final Document pom;

  /** The {@code pom.xml} of a project. */
  public Pom(Project project) {
    pom = Jsoup.parse(String.join("\n", project.lines("pom.xml")), "", Parser.xmlParser());
  }

  /**
   * The version of a library or a plugin.
   *
   * @throws Mistake where the project names no such thing with a version
   */
  public String version(String artifact) {
    return writtenVersion(artifact)
        .map(this::resolved)
        .orElseThrow(
            () ->
                new Mistake(
                    "pom.xml names no version of '%s': write one of %s"
                        .formatted(
                            artifact,
                            String.join(", ", artifacts("dependency|plugin|artifactitem|path")))));
  }

  /** All libraries that the project names with a version; those that share one stand together. */
  public Collection<List<String>> libraries() {
    return artifacts("dependency|artifactitem|path").stream()
        .collect(Collectors.groupingBy(artifact -> writtenVersion(artifact).orElseThrow()))
        .values();
  }

  private List<String> artifacts(String kinds) {
    return pom.select("artifactId").stream()
        .filter(one -> Objects.requireNonNull(one.parent()).normalName().matches(kinds))
        .filter(one -> versionBeside(one).isPresent())
        .map(Element::text)
        .distinct()
        .sorted()
        .toList();
  }

  /** The version as the file has it, which may be the name of a property. */
  private Optional<String> writtenVersion(String artifact) {
    return pom.select("artifactId").stream()
        .filter(one -> one.text().equals(artifact))
        .map(Pom::versionBeside)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> versionBeside(Element artifact) {
    return artifact.siblingElements().stream()
        .filter(one -> one.normalName().equals("version"))
        .map(Element::text)
        .findFirst();
  }

  private String resolved(String version) {
    if (!version.startsWith("${")) {
      return version;
    }
    String property = version.substring(2, version.length() - 1);
    return pom.select("project > properties > *").stream()
        .filter(one -> one.tagName().equals(property))
        .map(Element::text)
        .findFirst()
        .orElse(version);
  }
}
