package org.caiqiao.savedsearch;

import java.util.List;

import org.caiqiao.account.AccountId;

/**
 * A search that somebody keeps finds something new.
 *
 * @param account whose search it is
 * @param name how its owner calls it
 * @param url the address of the search
 * @param stop the address at which its mails are ended
 * @param count how many it newly finds
 * @param titles the newest of them
 */
public record NewlyFound(AccountId account, String name, String url, String stop, int count, List<String> titles) {
}
