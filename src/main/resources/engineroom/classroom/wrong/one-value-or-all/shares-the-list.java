// Env#init
// Against: `init` takes a copy of another environment’s entries
// It takes the other's list instead of a copy, so what one of them sets, both have.
public void init(Env src) {
  entries = src == this ? new ArrayList<>() : src.entries;
}
