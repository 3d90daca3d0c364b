// Env#getJson
// Against: a missing key is null and no error
// It parses the empty text of a missing key, which is no JSON. A missing key is no error.
public Object getJson(String key) throws JsonException {
  return Json.parse(get(key), Numbers.DOUBLES);
}
