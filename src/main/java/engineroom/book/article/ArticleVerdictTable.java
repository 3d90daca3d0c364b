package engineroom.book.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All claims with their verdicts, as a table in AsciiDoc: made of the claims, so never behind. */
public final class ArticleVerdictTable {

  private ArticleVerdictTable() {}

  /** The table's lines. */
  public static List<String> lines(Article article, Collection<ArticleClaim> claims) {
    List<String> lines = new ArrayList<>();
    lines.add("." + tally(claims));
    lines.add("[.verdicts,cols=\"2,2,10,4\",options=header]");
    lines.add("|===");
    lines.add("|Claim |Section |What the article says |Verdict");
    for (ArticleClaim claim : claims) {
      String section = article.sectionOf(claim.id()).map(Article.Section::number).orElse("");
      lines.add("");
      lines.add("|<<%s,%s>>".formatted(claim.id(), claim.number()));
      lines.add("|" + section);
      lines.add("|" + claim.sentence().replace("|", "\\|"));
      lines.add("|" + claim.verdict().marked());
    }
    lines.add("|===");
    return List.copyOf(lines);
  }

  private static String tally(Collection<ArticleClaim> claims) {
    String counts =
        Arrays.stream(ArticleVerdict.values())
            .map(verdict -> count(claims, verdict) + " " + verdict.word())
            .collect(Collectors.joining(" · "));
    return claims.size() + " claims: " + counts;
  }

  private static long count(Collection<ArticleClaim> claims, ArticleVerdict verdict) {
    return claims.stream().filter(claim -> claim.verdict() == verdict).count();
  }
}
