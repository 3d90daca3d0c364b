package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Sets the claims of the article, and says how the behaviours stand that a verdict rests on. */
final class ArticleClaims {

  private final Map<String, Evidence> evidence;
  private final BookWords words;
  private final Project project;
  private final Problems problems;

  ArticleClaims(
      Map<String, Evidence> evidence, BookWords words, Project project, Problems problems) {
    this.evidence = evidence;
    this.words = words;
    this.project = project;
    this.problems = problems;
  }

  /** Sets all claims of a chapter. */
  void set(Chapter chapter, Element body) {
    for (Element claim : body.select(".openblock.article-claim")) {
      for (Element link : claim.select(".rests-on li a[href^=#]")) {
        String id = link.attr("href").substring(1);
        if (evidence.containsKey(id)) {
          tell(claim, link, evidence.get(id));
        } else {
          report(chapter, claim, id);
          link.unwrap();
        }
      }
      arrange(claim);
    }
  }

  private void tell(Element claim, Element link, Evidence behaviour) {
    SentenceHtml.appendUnlinked(link.empty(), behaviour.statement().sentence());
    Element tally = new Element("span").addClass("tests").text(tally(behaviour));
    link.after(tally).after(" ");
    if (!behaviour.proven()) {
      claim.addClass("unproven");
      tally.addClass("missing").prependText(words.of("claim.not-proven") + " ");
    }
  }

  /** What a behaviour cannot do without, and how that stands. */
  private String tally(Evidence behaviour) {
    return behaviour.rows(words).stream()
        .filter(EvidenceRow::isDemanded)
        .map(EvidenceRow::value)
        .collect(Collectors.joining(", "));
  }

  /** Where it stands comes first, then what it says, then what the book finds. */
  private void arrange(Element claim) {
    claim.tagName("section").removeClass("openblock");
    Element said = claim.selectFirst("> .title");
    Element place = claim.selectFirst(".claim-place");
    if (said == null || place == null) {
      return; // its problem has been told
    }
    claim.attr("aria-label", words.of("claim.named", said.text()));
    said.tagName("p").attr("class", "claimed").before(place);
    claim.select("> .content").unwrap();
  }

  private void report(Chapter chapter, Element claim, String id) {
    problems.add(
        project.find(chapter.location(), "[claim#" + claim.id()),
        "claim '%s' rests on '%s', which no chapter states as a behaviour: correct the id"
            .formatted(claim.id(), id));
  }
}
