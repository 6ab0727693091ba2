package org.caiqiao.company;

/**
 * A company as a card of a list, in the reader's language.
 *
 * @param industry name of its industry; empty where unknown
 * @param division name of its division; empty where unknown
 */
record CompanyCard(CompanyRow row, String industry, String division) {
}
