// Table#reverseSort
// Against: The reverse is not the mirror of the sort.
// It sorts and turns the result round, and equal rows with it. A reverse sort is no mirror of a
// sort: the question is turned round, not the answer.
public void reverseSort() {
  sort();
  Collections.reverse(data);
}
