package engineroom.book.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block that is opened and not closed before its chapter, or the block around it, ends.
 *
 * <p>AsciiDoc reads on for the closing line, into the chapters that follow, and complains of those.
 *
 * @param line the line that opens it, from 1
 * @param fence the line that would close it
 */
record OpenBlock(int line, String fence) {

  private static final Pattern FENCE =
      Pattern.compile("/{4,}|={4,}|-{4,}|\\.{4,}|\\*{4,}|\\+{4,}|_{4,}|--|[|,:!]={3,}|```[\\w+-]*");
  private static final Pattern HOLDS_BLOCKS = Pattern.compile("={4,}|\\*{4,}|_{4,}|--");
  private static final Pattern AS_IT_STANDS =
      Pattern.compile("\\[(source|listing|literal|verse|pass|stem|comment)\\b.*]");
  private static final Pattern OPENS = Pattern.compile("\\[.+]|\\.[^\\s.].*");

  /** The first block of a text that is left open. */
  static Optional<OpenBlock> firstOf(List<String> text) {
    return new Scan(text.stream().map(String::stripTrailing).toList()).first(0, text.size());
  }

  /** Whether blocks are read in a block that begins there. */
  private static boolean holdsBlocks(List<String> lines, int start) {
    boolean isLeft = start > 0 && AS_IT_STANDS.matcher(lines.get(start - 1)).matches();
    return HOLDS_BLOCKS.matcher(lines.get(start)).matches() && !isLeft;
  }

  /** A block with both of its fences, from line to line, from 0. */
  private record Closed(int start, int end, String fence) {}

  private record Scan(List<String> lines) {

    private Optional<OpenBlock> first(int from, int to) {
      List<Closed> closed = new ArrayList<>();
      int line = from;
      while (line < to) {
        if (!isFence(line, from)) {
          line++;
          continue;
        }
        String fence = lines.get(line).startsWith("```") ? "```" : lines.get(line);
        int end = lines.subList(line + 1, to).indexOf(fence) + line + 1;
        if (end == line) {
          return Optional.of(culprit(closed, new OpenBlock(line + 1, fence)));
        }
        closed.add(new Closed(line, end, fence));
        line = end + 1;
      }
      return closed.stream()
          .filter(block -> holdsBlocks(lines, block.start()))
          .flatMap(block -> first(block.start() + 1, block.end()).stream())
          .findFirst();
    }

    /** A dashed line as long as the one above makes that a title. */
    private boolean isFence(int line, int from) {
      String text = lines.get(line);
      if (!FENCE.matcher(text).matches()) {
        return false;
      }
      boolean isFirst = line == from + 1 || line > from + 1 && lines.get(line - 2).isEmpty();
      String above = line > from ? lines.get(line - 1) : "";
      return !(isFirst
          && text.matches("[=+-]{4,}")
          && above.matches("\\w.*")
          && Math.abs(above.length() - text.length()) <= 1);
    }

    /**
     * Where one closing line is missing, the next block's opening line is taken for it, and so on:
     * the last block is left open. The first that is closed by what should open another is meant.
     */
    private OpenBlock culprit(List<Closed> closed, OpenBlock last) {
      return closed.stream()
          .filter(block -> block.fence().equals(last.fence()) && opens(block.end()))
          .findFirst()
          .map(block -> new OpenBlock(block.start() + 1, block.fence()))
          .orElse(last);
    }

    private boolean opens(int line) {
      return OPENS.matcher(lines.get(line - 1)).matches();
    }
  }
}
