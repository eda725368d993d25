import json,sys
from collections import Counter
c=Counter(); n=0; seen=set()
for i,l in enumerate(open(sys.argv[1],encoding='utf-8'),1):
    if not l.strip(): continue
    try: r=json.loads(l)
    except Exception as e: print(f"line {i}: not JSON: {e}"); continue
    n+=1
    if r["text"] in seen: print(f"line {i}: text twice")
    seen.add(r["text"])
    for k in r["claims"]:
        c[k["label"]]+=1
        if k["label"] not in("yes","no","open"): print(f"line {i}: label {k['label']}")
        if k["label"]=="yes" and k.get("new"): print(f"line {i}: yes with new: {k['b']}")
        for w in k.get("new",[]):
            if w not in k["b"]: print(f"line {i}: {w!r} is not in {k['b']!r}")
print(n,"texts",dict(c))
