package org.caiqiao.investor;

import java.util.List;

/**
 * An investor as a card of a list, in the reader's language.
 *
 * @param stages names of the stages it comes in at
 * @param fields names of its fields
 */
record InvestorCard(InvestorRow row, List<String> stages, List<String> fields) {
}
