// Env#map
// Against: `map` gives each key with its last value
// It gives the same map as long as nothing was added. Whoever got it may have changed it.
private Map<String, String> made = Map.of();
private List<String> madeOf = List.of();

public Map<String, String> map() {
  if (!madeOf.equals(entries) || made.isEmpty()) {
    made = new LinkedHashMap<>();
    putInto(made);
    madeOf = new ArrayList<>(entries);
  }
  return made;
}
