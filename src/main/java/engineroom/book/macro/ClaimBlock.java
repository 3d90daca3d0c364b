package engineroom.book.macro;

import engineroom.book.article.Article;
import engineroom.book.article.ArticleClaim;
import engineroom.book.article.ArticleVerdict;
import engineroom.docker.GoRange;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Reader;

/**
 * {@code [claim#claim-a4, verdict="imprecise", behaviours="one-id another-id", go="engine.go:137"]}
 * above an example block: a claim of the article, which is the block's title, and what the book
 * finds of it. Says before the text where the claim stands, and after it what the verdict rests on.
 */
final class ClaimBlock extends BlockProcessor {

  private final Article article;
  private final BlockLocations places;
  private final Problems problems;
  private final List<ArticleClaim> claims = new ArrayList<>();

  ClaimBlock(Article article, BlockLocations places, Problems problems) {
    super(
        "claim",
        new HashMap<>(Map.of("contexts", List.of(":example"), "content_model", ":compound")));
    this.article = article;
    this.places = places;
    this.problems = problems;
  }

  /** The claims that have been read so far. */
  List<ArticleClaim> claims() {
    return List.copyOf(claims);
  }

  @Override
  public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    String id = text(attributes, "id");
    Location where = places.project().find(places.of(parent), "[claim#" + id);
    List<String> written = reader.readLines();
    Map<String, Object> kept = new HashMap<>(attributes);
    kept.put("role", "article-claim");
    StructuralNode block = createBlock(parent, "open", List.of(), kept);
    try {
      ArticleClaim claim = claim(id, attributes, where);
      claims.add(claim);
      parseContent(block, around(claim, written, text(attributes, "go")));
    } catch (Mistake e) {
      problems.add(where, e.getMessage());
    }
    return block;
  }

  private ArticleClaim claim(String id, Map<String, Object> attributes, Location where) {
    String behaviours = text(attributes, "behaviours").strip();
    if (article.sectionOf(id).isEmpty()) {
      throw new Mistake(
          "the article makes no '%s': write [claim#ID, ...] with one of %s"
              .formatted(id, article.names()));
    }
    if (text(attributes, "title").isBlank()) {
      throw new Mistake(
          "claim '%s' does not say what the article says: give the block a title".formatted(id));
    }
    if (behaviours.isEmpty()) {
      throw new Mistake("claim '%s' rests on nothing: add behaviours=\"...\"".formatted(id));
    }
    return new ArticleClaim(
        id,
        text(attributes, "title"),
        ArticleVerdict.of(text(attributes, "verdict")),
        List.of(behaviours.split("[\\s,;]+")),
        where);
  }

  private List<String> around(ArticleClaim claim, List<String> written, String go) {
    String section = article.sectionOf(claim.id()).orElseThrow().spoken();
    List<String> lines = new ArrayList<>();
    lines.add("[.claim-place]");
    lines.add("Claim %s, %s: %s".formatted(claim.number(), section, claim.verdict().marked()));
    lines.add("");
    lines.addAll(written);
    lines.add("");
    lines.add("[.rests-on]");
    lines.add("Rests on:");
    lines.add("");
    lines.add("[.rests-on]");
    claim.behaviours().forEach(behaviour -> lines.add("* <<" + behaviour + ">>"));
    if (!go.isBlank()) {
      lines.add("* " + links(go));
    }
    return lines;
  }

  private static String links(String go) {
    return GoRange.parseAll(go).stream()
        .map(range -> range.toString().replaceFirst("^(.*):(.*)$", "go:$1[$2]"))
        .collect(Collectors.joining(", "));
  }

  private static String text(Map<String, Object> attributes, String name) {
    return String.valueOf(attributes.getOrDefault(name, ""));
  }
}
