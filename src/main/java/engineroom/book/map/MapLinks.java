package engineroom.book.map;

import engineroom.book.fact.FactTable;
import engineroom.docker.ApiRoute;
import engineroom.docker.DockerFacts;
import engineroom.docker.GoFacts;
import engineroom.docker.Goroutine;
import engineroom.docker.SourceLine;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Links to what is on the map, each to its row, and to docker's lines. */
final class MapLinks {

  private final DockerFacts facts;
  private final GoFacts go;

  MapLinks(DockerFacts facts, GoFacts go) {
    this.facts = facts;
    this.go = go;
  }

  Element job(String name) {
    return to(MapId.ofJob(name), code(name));
  }

  Element module(String name) {
    return to(MapId.ofModule(name), code(name));
  }

  Element route(ApiRoute route) {
    return to(MapId.ofRoute(route), code(route.spoken()));
  }

  /** A job or a goroutine. */
  Element cause(String name) {
    return facts.goroutines().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(this::goroutine)
        .orElseGet(() -> job(name));
  }

  private Element goroutine(Goroutine one) {
    return to(MapId.ofGoroutine(one.name()), FactTable.text(one.what()));
  }

  private static Element to(String id, Element shown) {
    return new Element("a").attr("href", "#" + id).appendChild(shown);
  }

  Element line(SourceLine at) {
    Element link = FactTable.link("", go.link(at.path(), at.line()));
    return breakable(link, at.toString());
  }

  Element card(String id) {
    return to(id, code(id));
  }

  /** A name out of a program that may be broken behind what joins its parts. */
  static Element code(String name) {
    return breakable(FactTable.code(""), name);
  }

  private static Element breakable(Element shown, String name) {
    String[] parts = name.split("(?<=[/._-])");
    shown.appendText(parts[0]);
    for (String part : List.of(parts).subList(1, parts.length)) {
      shown.appendElement("wbr");
      shown.appendText(part);
    }
    return shown;
  }

  Element jobs(Collection<String> names) {
    return list(List.copyOf(names), this::job);
  }

  Element causes(Collection<String> names) {
    return list(List.copyOf(names), this::cause);
  }

  Element routes(Collection<ApiRoute> routes) {
    return list(List.copyOf(routes), this::route);
  }

  /** Things after one another, with commas between them. */
  static <T> Element list(List<T> things, Function<T, Element> shown) {
    Element list = new Element("span");
    for (int i = 0; i < things.size(); i++) {
      list.appendText(i == 0 ? "" : ", ").appendChild(shown.apply(things.get(i)));
    }
    return list;
  }
}
