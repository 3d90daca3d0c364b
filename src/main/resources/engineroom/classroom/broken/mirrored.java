// Table#reverseSort
// Breaks: up-to-seven-rows-equal-ones-stay-in-order
// Level: 2
// It sorts and turns the result round, and with it the rows that are equal.
// Hint: Give two rows the same key and something to tell them apart.
public void reverseSort() {
  sort();
  Collections.reverse(data);
}
