package engineroom.book.print;

import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a font for what the book's own typefaces have no letters for. */
final class ChineseFont {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** Where systems keep a font of TrueType outlines that has Chinese; a PDF can take no other. */
  private static final List<String> USUAL =
      List.of(
          "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
          "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "C:/Windows/Fonts/simhei.ttf",
          "C:/Windows/Fonts/msyh.ttc");

  private ChineseFont() {}

  /**
   * The font to use, or nothing where the book has no Chinese or a problem was reported.
   *
   * @param wanted the font that the user named, if any
   */
  static Optional<Path> find(
      Optional<Path> wanted, BookText text, Project project, Problems problems) {
    return find(USUAL, wanted, text, project, problems);
  }

  static Optional<Path> find(
      List<String> usual,
      Optional<Path> wanted,
      BookText text,
      Project project,
      Problems problems) {
    Optional<Location> chinese = first(text, project);
    if (chinese.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> font =
        wanted.or(() -> usual.stream().map(Path::of).filter(Files::isRegularFile).findFirst());
    if (font.isEmpty()) {
      problems.add(
          chinese.get(),
          "the PDF needs a font for the Chinese here, and none of the usual ones is installed:"
              + " install fonts-wqy-zenhei, or name a TrueType font with -Dchinese.font=FILE");
    }
    return font;
  }

  private static Optional<Location> first(BookText text, Project project) {
    for (Chapter chapter : text.chapters()) {
      Matcher han = HAN.matcher(chapter.body().text());
      if (han.find()) {
        return Optional.of(project.find(chapter.location(), han.group()));
      }
    }
    return Optional.empty();
  }
}
