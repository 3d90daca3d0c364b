package engineroom.book.page;

import engineroom.book.steps.PlayedEngine;
import engineroom.book.steps.StepsScript;
import engineroom.book.words.BookWords;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The page on which scripts are run; without a script of its own it shows them with their recorded
 * answers. Each stands at an address of its own.
 */
final class EngineRoomPage {

  /** The scripts of this page alone. */
  static final List<String> SCRIPTS =
      List.of("assets/js/room-machine.js", "assets/js/room-timeline.js", "assets/js/room.js");

  private final List<StepsScript> scripts;
  private final BookWords words;

  EngineRoomPage(List<StepsScript> scripts, BookWords words) {
    this.scripts = scripts;
    this.words = words;
  }

  Page page() {
    String title = words.of("room.title");
    Element body = new Element("div");
    body.appendElement("h1").text(title);
    body.appendElement("p").text(words.of("room.lead"));
    Element room = body.appendElement("div").attr("id", "room").addClass("widest");
    room.appendElement("p").addClass("without-script").text(words.of("room.needs-script"));
    body.appendElement("p").addClass("room-proof").text(words.of("room.recorded"));
    PlayedEngine.read()
        .ifPresentOrElse(
            played ->
                body.appendElement("p")
                    .addClass("room-proof")
                    .text(words.of("room.proof", played.cases(), played.answers())),
            () -> body.appendElement("p").addClass("verdict").text(words.of("room.not-proven")));
    body.appendElement("h2").attr("id", "scripts").text(words.of("room.scripts"));
    scripts.forEach(script -> append(body, script));
    return new Page(StepsScript.ROOM, "room", title, body);
  }

  private void append(Element body, StepsScript script) {
    Element section = body.appendElement("section").attr("id", script.name()).addClass("preset");
    section.appendElement("h3").text(script.title());
    Element block = section.appendElement("div").addClass("listingblock");
    block.addClass("steps").addClass("wide").attr("id", "steps-" + script.name());
    Element lines = block.appendElement("div").addClass("content").appendElement("pre");
    lines.attr("tabindex", "0").text(script.text());
    if (!script.shown().isEmpty()) {
      Element shows = section.appendElement("p").addClass("shows");
      shows.appendText(words.of("room.shows") + " ");
      for (String id : script.shown()) {
        shows.appendElement("a").attr("href", "#" + id).text(id);
        shows.appendText(" ");
      }
    }
  }
}
