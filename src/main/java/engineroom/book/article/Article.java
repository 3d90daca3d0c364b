package engineroom.book.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What is known of the article: its sections, and the ids of the claims in each. */
public final class Article {

  private final List<Section> sections;

  private Article(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /** Reads {@code facts/article.json}; a book without that file starts from no article. */
  public static Article read(Path json) {
    return Files.exists(json)
        ? new Article(new JsonMapper().readValue(json.toFile(), Facts.class).sections())
        : new Article(List.of());
  }

  /** Its sections, in order. */
  public List<Section> sections() {
    return sections;
  }

  /** The section that makes a claim. */
  public Optional<Section> sectionOf(String claim) {
    return sections.stream().filter(one -> one.claims().contains(claim)).findFirst();
  }

  /** The ids of all its claims. */
  public String names() {
    return sections.stream()
        .flatMap(one -> one.claims().stream())
        .collect(Collectors.joining(", "));
  }

  /** Reports each claim of the article that a book passes over, if it looks at any. */
  public void reportMissing(Collection<ArticleClaim> written, Problems problems) {
    if (written.isEmpty()) {
      return;
    }
    Set<String> missing = new TreeSet<>();
    sections.forEach(section -> missing.addAll(section.claims()));
    written.forEach(claim -> missing.remove(claim.id()));
    Location where = written.iterator().next().location();
    for (String id : missing) {
      problems.add(
          where,
          "the article also makes %s, section %s: write [claim#%s, ...]"
              .formatted(id, sectionOf(id).orElseThrow().number(), id));
    }
  }

  /**
   * A section of the article.
   *
   * @param number its number, such as {@code 2.2}
   * @param title its title, as the article has it
   * @param meaning the title in English
   * @param claims the ids of what it claims
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Section(String number, String title, String meaning, List<String> claims) {

    /** How the book speaks of it. */
    public String spoken() {
      String translated = title.equals(meaning) ? title : title + ", " + meaning;
      return "section " + number + " (" + translated + ")";
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Facts(List<Section> sections) {}
}
