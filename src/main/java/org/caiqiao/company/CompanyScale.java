package org.caiqiao.company;

/** How large a company is, as the statistics office classes it. */
public enum CompanyScale {

	LARGE, MEDIUM, SMALL, MICRO

}
