package org.qiangxian.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The front door of 行政区划. Everything is answered from memory: the tables are read once at start and never change while
 * the application runs. Codes are the only keys, and every list is in the order of codes.
 */
@Service
public class Regions {

    /** The unit of this code, in force or of the past; refuses an unknown code. */
    public Region get(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The unit of this code, in force or of the past; of several that had the code, the latest. */
    public Optional<Region> find(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The units in force directly below. */
    public List<Region> childrenOf(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** Units by name, part of a name, former name or code; at most {@code limit}. */
    public List<Hit> search(String query, int limit) {
        throw new UnsupportedOperationException();
    }

    /** 山西省晋中市平遥县. */
    public String fullName(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** 晋中市平遥县: a county never stands without its city, a directly administered one not without its province. */
    public String displayName(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The province a unit lies in (GB/T 2260); of 兵团 itself, 兵团. */
    public Region provinceOf(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The city above a county, town or zone, or the city itself; empty where a province administers directly. */
    public Optional<Region> cityOf(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The 2,846 county-level units in force, without the fictional ones. */
    public List<Region> counties() {
        throw new UnsupportedOperationException();
    }

    /** The body that recommends a unit: its province, or 兵团 for the cities of 兵团 (R85); empty for 香港, 澳门, 台湾. */
    public Optional<Region> recommenderOf(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** The 32 recommending bodies: 31 provinces and 兵团 (R85). */
    public List<Region> recommenders() {
        throw new UnsupportedOperationException();
    }

    /** Whether {@code unit} is {@code area} or lies in it; 兵团 covers its cities, and nobody's area covers nothing. */
    public boolean covers(@Nullable RegionCode area, RegionCode unit) {
        throw new UnsupportedOperationException();
    }

    /** What the unit came from. */
    public Lineage lineageOf(RegionCode code) {
        throw new UnsupportedOperationException();
    }

    /** Which code stood for the unit {@code today} in {@code year}, and whether the figures may be joined. */
    public Standing standing(RegionCode today, int year) {
        throw new UnsupportedOperationException();
    }

    /** All standings of a unit, the latest first, from 1981 on. */
    public List<Era> eras(RegionCode today) {
        throw new UnsupportedOperationException();
    }
}
